import { languages } from "../base";
import { columnLetters } from "../tables";
import { texts } from "../wording";
import type { MunicipalLabels } from "./municipalLabels";
import type { FoundTable } from "./workbookPort";

/** A conditional format of ours: a formula for the first row, and the fill and text it gives. */
export interface HighlightRule {
  readonly formula: string;
  readonly fill: string;
  readonly text: string;
}

/** Cells of one column, rows as Excel counts them. */
interface Span {
  readonly sheet: string;
  readonly column: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Where the rules look: codes, names and directions of the result, and labels that only a list knows, with their codes. */
export interface HighlightLookup {
  readonly codes: Span;
  readonly names: Span;
  readonly directions: Span;
  readonly others?: { readonly labels: Span; readonly codes: Span };
}

/** Fills that stay apart for the colour-blind and keep dark text readable (above 7:1). */
const fills = [
  ["high", "#F4B183", "#3B1E00"],
  ["medium", "#FFE699", "#3B2F00"],
  ["low", "#DDEBF7", "#12263A"],
  ["none", "#EDEDED", "#262626"],
  ["over", "#D9D2E9", "#24173A"],
] as const;

/**
 * The rules that show a direction in the source table: the row is found in the result by code or name, so that sorting keeps them right.
 * @param table   the municipal table
 * @param labels  how its rows say which municipality they speak of
 * @param lookup  where the written result stands
 * @returns none where the rows say nothing of municipalities
 * @remarks The direction is known by its word in any language: the language of a live result can be changed in the visible scenario.
 */
export function highlightRules(
  table: FoundTable,
  labels: MunicipalLabels,
  lookup: HighlightLookup,
): readonly HighlightRule[] {
  if (labels.codeColumn === undefined && labels.nameColumn === undefined) return [];
  const found = `INDEX(${address(lookup.directions)},${positionOf(table, labels, lookup)})`;
  return fills.map(([direction, fill, text]) => {
    const words = languages.map((language) => texts[language].results.directions[direction]);
    return { formula: `=ISNUMBER(FIND("|"&IFERROR(${found},"-")&"|","|${words.join("|")}|"))`, fill, text };
  });
}

/** The row of the result, by the first look-up that finds one. */
function positionOf(table: FoundTable, labels: MunicipalLabels, lookup: HighlightLookup): string {
  const cell = (column: number | undefined): string | undefined =>
    column === undefined
      ? undefined
      : `TRIM($${columnLetters(table.origin.column + column)}${table.origin.row + 2})`;
  const [code, name] = [cell(labels.codeColumn), cell(labels.nameColumn)];
  const match = (wanted: string, span: Span): string => `MATCH(${wanted},${address(span)},0)`;
  const tries: string[] = [];
  if (lookup.others) {
    const label = code && name ? `IF(${code}="",${name},${code})` : (code ?? name ?? '""');
    const { labels: known, codes } = lookup.others;
    tries.push(match(`INDEX(${address(codes)},${match(literal(label), known)})`, lookup.codes));
  }
  if (code)
    tries.push(match(`RIGHT("0000"&${code},4)`, lookup.codes), match(`LEFT(${code},4)`, lookup.codes));
  if (name) tries.push(match(name, lookup.names));
  return tries.reduceRight((rest, each) => `IFERROR(${each},${rest})`);
}

/** MATCH takes ~, * and ? for signs of its own. */
function literal(text: string): string {
  return ["~", "*", "?"].reduce((escaped, sign) => `SUBSTITUTE(${escaped},"${sign}","~${sign}")`, text);
}

function address({ sheet, column, firstRow, lastRow }: Span): string {
  return `'${sheet.replaceAll("'", "''")}'!$${column}$${firstRow}:$${column}$${lastRow}`;
}
