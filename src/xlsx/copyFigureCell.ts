import { copyColumns } from "../sharing";
import type { CopyContent, CopyFault } from "../sharing";
import { columnLetters } from "../tables";
import { copyTexts } from "../wording";
import { copyPlaces } from "./copyPlaces";

/** Where a figure of a copy stands: "Kommuner!D7". */
export function copyFigureCell(
  { rows, language }: CopyContent,
  { code, column }: Pick<CopyFault, "code" | "column">,
): string {
  const words = copyTexts[language];
  if (column === "pot") return `${words.frontSheet}!${copyPlaces.pot.replaceAll("$", "")}`;
  const place = code === "total" ? rows.length : rows.findIndex((row) => row.code === code);
  const letters = columnLetters(copyPlaces.column.figures + copyColumns.indexOf(column));
  return `${words.rowSheet}!${letters}${copyPlaces.firstRow + place + 1}`;
}
