import { ownSpans } from "./ownSpans";

/**
 * A sheet's rows with the blocks of ours left blank that stand among them, as a formula beside a table spills them.
 * @remarks A block reaches down to its first blank row.
 */
export function withoutOwnBlocks<Value>(
  rows: readonly (readonly Value[])[],
): readonly (readonly (Value | "")[])[] {
  const cleared: (Value | "")[][] = rows.map((row) => [...row]);
  rows.forEach((header, first) => {
    for (const { column, columns } of ownSpans(header)) {
      const below = rows
        .slice(first)
        .findIndex((row) => row.slice(column, column + columns).every((value) => value === ""));
      const last = below < 0 ? rows.length : first + below;
      cleared.slice(first, last).forEach((row) => row.fill("", column, column + columns));
    }
  });
  return cleared;
}
