import { columnLetters } from "../tables";
import { inputSpan } from "./inputSpan";
import type { FoundTable, NamedScenario } from "./workbookPort";

/**
 * The live formula of the whole job, in Excel's own English form with commas, whatever the workbook's locale.
 * @param tables  names of the visible tables that hold key and scenario
 * @remarks
 * The input is the span of columns and not the whole table, and IF keeps blank cells blank: desktop Excel would hand them over as 0,
 * and a cap or ceiling that is left open would forbid everything. Source: FUNCTIONS rule 2 and "Where results stand".
 */
export function allocateFormula(
  table: FoundTable,
  named: NamedScenario,
  tables: { readonly key: string; readonly scenario: string },
): string {
  const parts = [reference(table, named), `${tables.key}[#All]`, `${tables.scenario}[#All]`];
  return `=FORDELA.ALLOCATE(${parts.map((part) => `IF(${part}="","",${part})`).join(",")})`;
}

function reference(table: FoundTable, named: NamedScenario): string {
  const { first, last } = inputSpan(table, named);
  if (table.tableName !== undefined) {
    const [from, to] = [first, last].map((column) => escaped(String(table.values[0]?.[column] ?? "")));
    return `${table.tableName}[[#All],[${from}]:[${to}]]`;
  }
  const { row, column } = table.origin;
  const [from, to] = [first, last].map((each) => `$${columnLetters(column + each)}`);
  return `'${table.sheet.replaceAll("'", "''")}'!${from}$${row + 1}:${to}$${row + table.values.length}`;
}

/** Brackets, hashes and apostrophes in a header are escaped in a structured reference. */
function escaped(header: string): string {
  return header.replace(/['[\]#]/g, "'$&");
}
