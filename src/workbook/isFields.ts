/** Names with values of any kind, as read from a file. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value that was read is an object with named values. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
