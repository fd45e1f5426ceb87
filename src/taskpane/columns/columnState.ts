import type { MunicipalTable } from "../../municipalities";
import { cellAddress } from "../../tables";
import type { Cell } from "../../tables";

/** Cells of one kind in a column: how many, and where the first stands. */
export interface UnreadCells {
  readonly kind: "suppressed" | "blank" | "notApplicable" | "text" | "error";
  readonly count: number;
  readonly cell?: string;
  /** What stands there, where something does. */
  readonly found?: string;
}

/** What a column holds in the rows of the municipalities. */
export interface ColumnState {
  readonly figures: number;
  /** Only for a column that is one of figures. */
  readonly gaps: readonly UnreadCells[];
}

const kinds = ["suppressed", "text", "error", "blank", "notApplicable"] as const;

/** How many figures a column holds, and which cells are none: a masked one is said to be masked, and a blank one is not zero. */
export function columnState({ table, municipalities }: MunicipalTable, column: number): ColumnState {
  const cells = municipalities.map(({ row }) => ({
    row,
    cell: table.rows[row]?.[column] ?? ({ kind: "blank" } as Cell),
  }));
  const figures = cells.filter(({ cell }) => cell.kind === "number" || cell.kind === "nil").length;
  const isOfFigures = figures > municipalities.length / 2;
  const gaps = kinds.flatMap((kind): UnreadCells[] => {
    const those = cells.filter(({ cell }) => cell.kind === kind);
    const [first] = those;
    if (!first) return [];
    const address = cellAddress(table, first.row, column);
    return [
      {
        kind,
        count: those.length,
        ...(address === undefined ? {} : { cell: address }),
        ...("text" in first.cell ? { found: first.cell.text } : {}),
      },
    ];
  });
  return { figures, gaps: isOfFigures ? gaps : [] };
}
