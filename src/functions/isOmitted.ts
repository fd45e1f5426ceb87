/** Whether an optional argument was left out: omitted, blank, or the 0 that some hosts hand over for nothing. */
export function isOmitted(value: unknown): boolean {
  if (Array.isArray(value)) {
    return value.every((row: unknown) => (Array.isArray(row) ? row.every(isBlank) : isBlank(row)));
  }
  return isBlank(value);
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}
