/** The single value of an argument that may come as a cell. */
export function singleValue(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const row: unknown = value[0];
  return Array.isArray(row) ? (row as unknown[])[0] : row;
}
