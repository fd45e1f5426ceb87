import { columnLetters } from "../tables";
import { directionRules } from "./directionRules";
import type { HighlightRule } from "./directionRules";
import type { MunicipalLabels } from "./municipalLabels";
import type { FoundTable } from "./workbookPort";

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

/**
 * The rules that show a direction in the source table: the row is found in the result by code or name, so that sorting keeps them right.
 * @param table   the municipal table
 * @param labels  how its rows say which municipality they speak of
 * @param lookup  where the written result stands
 * @returns none where the rows say nothing of municipalities
 */
export function highlightRules(
  table: FoundTable,
  labels: MunicipalLabels,
  lookup: HighlightLookup,
): readonly HighlightRule[] {
  if (labels.codeColumn === undefined && labels.nameColumn === undefined) return [];
  const found = `INDEX(${address(lookup.directions)},${positionOf(table, labels, lookup)})`;
  return directionRules(`IFERROR(${found},"-")`);
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
