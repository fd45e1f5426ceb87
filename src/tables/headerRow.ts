import { readCell } from "./readCell";

/** Titles and notes take fewer rows than this. */
const mostTitles = 30;

/**
 * Which row of a block is its header [0-based]: the first, unless it is filled less than half as wide as the block, as titles are; then the first wide row of text alone.
 * @remarks A 0 counts as nothing: desktop Excel hands over an empty cell as 0.
 */
export function headerRow(values: readonly (readonly unknown[])[]): number {
  const filled = values.slice(0, mostTitles).map((row) => row.filter(Boolean).length);
  const widest = Math.max(...filled);
  if (!filled.length || 2 * (filled[0] ?? 0) >= widest) return 0;
  return Math.max(
    0,
    filled.findIndex((width, row) => 2 * width >= widest && (values[row] ?? []).every(isNoFigure)),
  );
}

function isNoFigure(value: unknown): boolean {
  return !value || readCell(value).kind === "text";
}
