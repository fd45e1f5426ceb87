import type { Direction, MunicipalResult, ScenarioRun } from "../scenario";
import type { ResultColumn } from "./resultColumn";

/** A cell of a result: a figure, a text that is a name or code, a direction to be put into words, or nothing. */
export type ResultCell =
  | { readonly kind: "figure"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "direction"; readonly direction: Direction }
  | { readonly kind: "nothing" };

const nothing: ResultCell = { kind: "nothing" };
const text = (value: string): ResultCell => ({ kind: "text", text: value });
const number = (value: number | undefined): ResultCell =>
  value === undefined ? nothing : { kind: "figure", value };

/**
 * The result of a run, a row a municipality in the order of the table; those that left the run keep their row, without figures.
 * @remarks Shape: one row per municipality read, one cell per column asked for.
 */
export function resultRows(
  run: ScenarioRun,
  columns: readonly ResultColumn[],
): readonly (readonly ResultCell[])[] {
  const rows = run.results.map((result) => ({
    row: result.municipality.row,
    cells: columns.map((column) => resultCell(result, column)),
  }));
  const left = run.excluded.map(({ row, code, name, county }) => ({
    row,
    cells: columns.map((column): ResultCell => {
      if (column === "remark") return text("W703");
      return column === "code" || column === "name" || column === "county"
        ? text({ code, name, county }[column])
        : nothing;
    }),
  }));
  return [...rows, ...left].sort((a, b) => a.row - b.row).map((each) => each.cells);
}

function resultCell(result: MunicipalResult, column: ResultColumn): ResultCell {
  switch (column) {
    case "code":
    case "name":
    case "county":
      return text(result.municipality[column]);
    case "direction":
      return { kind: "direction", direction: result.direction };
    case "remark":
      return text(result.remarks.join(" "));
    default:
      return number(result[column]);
  }
}
