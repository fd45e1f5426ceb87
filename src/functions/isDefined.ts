import { isOmitted } from "./isOmitted";

/** Whether a key definition was handed over; some hosts hand over 0 for an argument left out. */
export function isDefined(block: unknown): block is unknown[][] {
  return Array.isArray(block) && !isOmitted(block) && (block.length > 1 || String(block) !== "0");
}
