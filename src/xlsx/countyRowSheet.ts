import { copyColumns } from "../sharing";
import type { CopyContent, CopyRow } from "../sharing";
import { columnLetters } from "../tables";
import { copyTexts, fill, texts } from "../wording";
import { copyLooks } from "./copyCell";
import type { CopyCell, CopySheet } from "./copyCell";
import { copyPlaces } from "./copyPlaces";
import { rowFormulas } from "./rowFormulas";
import type { RowFormulas } from "./rowFormulas";

const { column: at, firstRow } = copyPlaces;
const formats = {
  key: "0.0000%",
  entitlement: "#,##0.00",
  target: "#,##0",
  existing: "#,##0.##",
  deviation: "#,##0.##",
  shortfall: "#,##0.##",
  places: "#,##0",
} as const;
const maskedMark = "..";

/**
 * The sheet of a copy where the receiver's municipalities stand, with the sum beneath.
 * @remarks
 * Masked figures read "..", and nothing of theirs is calculated. Cells to fill in stand in copies for a municipality or a county,
 * swaps and the check of the sum in those for a county only: nobody else can move places within it.
 */
export function countyRowSheet(content: CopyContent): CopySheet {
  const words = copyTexts[content.language];
  const { headers } = texts[content.language].results;
  const { rows } = content;
  const last = firstRow + rows.length - 1;
  const titles = [
    headers.code,
    headers.name,
    ...copyColumns.map((column) => headers[column]),
    words.least,
    words.most,
    ...(content.scope === "country"
      ? []
      : [words.swapped, words.agreed, words.outcome, words.capacity, words.comment]),
  ];
  const area = (column: number): string => {
    const letters = columnLetters(column);
    return `${letters}${firstRow + 1}:${letters}${last + 1}`;
  };
  const most = content.national.places;
  const message = fill(words.wholeNumber, { most: String(most) });
  return {
    name: words.rowSheet,
    cells: [
      ...titles.map((value, column): CopyCell => ({ row: 0, column, value, look: copyLooks.header })),
      ...rows.flatMap((row, place) => rowCells(content, row, firstRow + place)),
      ...totalCells(content, last + 1, area),
    ],
    frozen: { rows: 1, columns: 2 },
    columnWidths: { 0: 8, 1: 22, 11: 12, 12: 14, 13: 12, 14: 12, 15: 40 },
    isProtected: true,
    ...(content.scope === "country"
      ? {}
      : { validations: [at.agreed, at.capacity].map((column) => ({ range: area(column), most, message })) }),
  };
}

function rowCells(content: CopyContent, row: CopyRow, line: number): CopyCell[] {
  const formulas = rowFormulas(content, row, line);
  return [
    { row: line, column: at.code, value: row.code, look: copyLooks.code },
    { row: line, column: at.name, value: row.name },
    ...copyColumns.map((name, place): CopyCell => ({
      row: line,
      column: at.figures + place,
      value: row[name] ?? maskedMark,
      ...(formulas.figures[name] === undefined ? {} : { formula: formulas.figures[name] }),
      look: { numberFormat: formats[name], horizontal: "right" },
    })),
    { row: line, column: at.minimum, value: row.minimum },
    { row: line, column: at.maximum, value: row.maximum },
    ...(content.scope === "country" ? [] : answerCells(content, row, line, formulas)),
  ];
}

function answerCells(
  { scope }: CopyContent,
  { code, places }: CopyRow,
  line: number,
  { swapped, outcome }: RowFormulas,
): CopyCell[] {
  const input = (column: number, field: "agreed" | "capacity" | "comment"): CopyCell => ({
    row: line,
    column,
    value: null,
    look: copyLooks.input,
    input: { kind: "row", code, field },
  });
  return [
    ...(scope === "county" ? [{ row: line, column: at.swapped, value: 0, formula: swapped }] : []),
    input(at.agreed, "agreed"),
    { row: line, column: at.outcome, value: places ?? "", formula: outcome },
    input(at.capacity, "capacity"),
    input(at.comment, "comment"),
  ];
}

function totalCells(content: CopyContent, line: number, area: (column: number) => string): CopyCell[] {
  const words = copyTexts[content.language];
  const { total } = content;
  const isWhole =
    content.scope === "county" &&
    content.rows.every(({ places }) => places !== null) &&
    total.places !== null;
  const isSummed = content.formulas && content.scope !== "municipality";
  const places = `${columnLetters(at.figures + copyColumns.indexOf("places"))}${line + 1}`;
  const outcome = `${columnLetters(at.outcome)}${line + 1}`;
  const bold = copyLooks.strong;
  return [
    {
      row: line,
      column: at.name,
      value: content.scope === "municipality" ? words.countyTotal : words.total,
      look: bold,
    },
    ...copyColumns.map((name, place): CopyCell => ({
      row: line,
      column: at.figures + place,
      value: total[name] ?? maskedMark,
      ...(isSummed ? { formula: `SUM(${area(at.figures + place)})` } : {}),
      look: { ...bold, numberFormat: formats[name], horizontal: "right" },
    })),
    ...(isWhole
      ? [
          {
            row: line,
            column: at.outcome,
            value: total.places,
            formula: `SUM(${area(at.outcome)})`,
            look: bold,
          },
          { row: line + 1, column: at.name, value: words.check, look: bold },
          {
            row: line + 1,
            column: at.outcome,
            value: words.sumKept,
            formula: `IF(${outcome}=${places},"${words.sumKept}","${words.sumBroken}")`,
            look: bold,
          },
        ]
      : []),
  ];
}
