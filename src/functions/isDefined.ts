import { isOmitted } from "./isOmitted";

/** Whether a table was handed over for an optional argument; some hosts hand over 0 for one left out. */
export function isDefined(block: unknown): block is unknown[][] {
  return Array.isArray(block) && !isOmitted(block) && (block.length > 1 || String(block) !== "0");
}
