import { figureVector } from "./figureVector";

/** Columns of a block of figures, findings by row. */
export function figureColumns(block: unknown, name: string, negative = false): number[][] {
  const rows = Array.isArray(block) ? (block as unknown[][]) : [[block]];
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, place) =>
    figureVector(
      rows.map((row) => row[place]),
      name,
      { negative },
    ),
  );
}
