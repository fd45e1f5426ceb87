import type { Language } from "../base";
import { sheetNames } from "./sheetNames";
import type { FoundTable } from "./workbookPort";

/**
 * The live formula of the whole job, in Excel's own English form.
 * @remarks
 * The input is the span of columns and not the whole table, and IF keeps blank cells blank, in key and scenario too: desktop Excel would hand a blank cap over as a cap of 0. Source: FUNCTIONS rule 2 and "Where results stand".
 */
export function allocateFormula(table: FoundTable, language: Language): string {
  const names = sheetNames[language];
  const blocks = [inputSpan(table), `${names.key}[#All]`, `${names.scenario}[#All]`];
  return `=FORDELA.ALLOCATE(${blocks.map((block) => `IF(${block}="","",${block})`).join(",")})`;
}

function inputSpan(table: FoundTable): string {
  if (table.tableName === undefined) {
    const [first = "", last = first] = table.address.split(":").map(absolute);
    return `${quoted(table.sheet)}!${first}:${last}`;
  }
  const headers = (table.values[0] ?? []).map(String);
  return `${table.tableName}[[#All],[${escaped(headers[0] ?? "")}]:[${escaped(headers.at(-1) ?? "")}]]`;
}

function absolute(cell: string): string {
  return cell.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** Brackets, hashes and apostrophes in a header are escaped in a structured reference. */
function escaped(header: string): string {
  return header.replace(/['[\]#]/g, "'$&");
}
