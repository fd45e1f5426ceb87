import type { Country } from "../municipalities";
import { municipalTableOf } from "./municipalTableOf";
import type { FoundTable } from "./workbookPort";

/** How a table's rows say which municipality they speak of. */
export interface MunicipalLabels {
  /** 0-based columns within the table; undefined where it has none. */
  readonly codeColumn: number | undefined;
  readonly nameColumn: number | undefined;
  /** Labels that no look-up by code or registered name finds, each with the code of its municipality. */
  readonly others: readonly { readonly label: string; readonly code: string }[];
}

/**
 * What a look-up in the workbook needs to find a row's municipality, however the agency writes it.
 * @param table    header and rows
 * @param country  where codes and names do not decide it
 * @remarks
 * The look-up tries the last four signs of the code cell with zeros before them (114, 0114, K-0301), then the first four (0114 Upplands Väsby),
 * then the name as registered. What it would miss or mistake is listed, so that a look-up of the label itself can go first.
 * @example "Stockholms stad" without a code → { label: "Stockholms stad", code: "0180" }
 */
export function municipalLabels(table: FoundTable, country: Country | undefined): MunicipalLabels {
  const read = municipalTableOf(table, country);
  if (!read.ok) return { codeColumn: undefined, nameColumn: undefined, others: [] };
  const { municipalities, roles } = read.value;
  const codes = new Set(municipalities.map((each) => each.code));
  const named = new Map(municipalities.map((each) => [each.name.toLowerCase(), each.code]));
  const cellOf = (row: number, column: number | undefined): string =>
    column === undefined ? "" : trimmed(String(table.values[row + 1]?.[column] ?? ""));
  const others = new Map<string, string>();
  for (const { row, code } of municipalities) {
    const [written, name] = [cellOf(row, roles.code), cellOf(row, roles.name)];
    const tried = [`0000${written}`.slice(-4), written.slice(0, 4)].filter((each) => codes.has(each));
    const isWild = /[*?~]/.test(name);
    const found = tried[0] ?? (isWild ? undefined : named.get(name.toLowerCase()));
    if (found !== code) others.set(written === "" ? name : written, code);
  }
  return {
    codeColumn: roles.code,
    nameColumn: roles.name,
    others: [...others].map(([label, code]) => ({ label, code })),
  };
}

/** As TRIM in a cell: spaces at the ends go, several in a row become one; other blanks stay. */
function trimmed(text: string): string {
  return text.replace(/^ +| +$/g, "").replace(/ {2,}/g, " ");
}
