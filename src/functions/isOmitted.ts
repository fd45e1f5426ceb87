/** Whether an optional argument was left out: omitted, or blank throughout. A 0 may be meant; whoever takes it for nothing says so. */
export function isOmitted(value: unknown): boolean {
  if (Array.isArray(value)) {
    return value.every((row: unknown) => (Array.isArray(row) ? row.every(isBlank) : isBlank(row)));
  }
  return isBlank(value);
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}
