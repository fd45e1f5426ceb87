import { computeKey, municipalKeyTable, populationKey, readKeyDefinition } from "../../distribution-key";
import { headerRole, readMunicipalities } from "../../municipalities";
import { readTable } from "../../tables";
import { copyTexts } from "../../wording";
import { keyCells, keyColumnNames, keyHeaderCells, nativeKey } from "../../xlsx";
import { blockRows } from "./blockRows";
import type { CellBlock } from "./cellBlock";
import type { WorkColumn } from "./formulaSheet";
import type { NativeCell } from "./nativeCell";
import type { Bench } from "./splitFormulas";

/**
 * KEY as plain formulas: columns as read, shares, caps, factors and the key, in a block of their own.
 * @returns references to the block's last column; undefined where the table or the definition is refused, or not of municipalities
 */
export function keyFormulas(
  [tableBlock, definitionBlock]: readonly (CellBlock | undefined)[],
  { sheet, language, title }: Bench,
): readonly NativeCell[] | undefined {
  const table = tableBlock && readTable(blockRows(tableBlock));
  const municipal = table?.ok ? readMunicipalities(table.value) : undefined;
  const rows = definitionBlock && readTable(blockRows(definitionBlock));
  const definition = !definitionBlock
    ? populationKey
    : rows?.ok
      ? accepted(readKeyDefinition(rows.value))
      : undefined;
  if (!tableBlock || !municipal?.ok || !definition) return undefined;
  const { municipalities, roles, table: read } = municipal.value;
  const computed = computeKey(municipalKeyTable(municipal.value), definition);
  const native = computed.ok ? nativeKey(computed.value) : undefined;
  if (!computed.ok || !native) return undefined;
  const key = computed.value;
  const names = ["population", ...keyColumnNames(key)];
  const place = sheet.place(names, municipalities.length);
  const columnOf = (column: string): number | undefined => {
    const found = read.headers.indexOf(column);
    const role = headerRole(column);
    return found >= 0 ? found : (roles as Readonly<Record<string, number | undefined>>)[role ?? column];
  };
  const source = (row: number, column: string, value: number): string | undefined => {
    const from = columnOf(column);
    const line = (municipalities[row]?.row ?? 0) + 1;
    return from !== undefined && tableBlock.value(line, from) === value
      ? tableBlock.cell(line, from)
      : undefined;
  };
  const cells = municipalities.map((_, row) => {
    const people =
      key.population?.[row] ?? populationOf(tableBlock, municipalities[row]?.row ?? 0, roles.population);
    const own = keyCells(key, row, native.keys[row] ?? 0, {
      cell: (name) => place.cell(name, row),
      range: place.range,
      weight: place.weight,
      source: (column, value) => source(row, column, value),
      native,
    });
    const population = people === null ? undefined : source(row, "population", people);
    return new Map([
      ["population", { value: people, formula: population }],
      ...own.map(({ name, value, formula }) => [name, { value, formula }] as const),
    ]);
  });
  const titles = new Map(keyHeaderCells(key, language).map((each) => [each.name, each]));
  const columns = names.map((name): WorkColumn => {
    const weight = titles.get(name)?.weight;
    return {
      name,
      title: titles.get(name)?.title ?? copyTexts[language].population,
      ...(weight === undefined ? {} : { weight }),
      cells: cells.map((row) => row.get(name) ?? { value: null }),
    };
  });
  const block = sheet.put(title, [], columns);
  return native.keys.map((value, row) => ({ value, formula: block.cell(row, 0) }));
}

const accepted = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false },
): T | undefined => (result.ok ? result.value : undefined);

function populationOf(block: CellBlock, row: number, column: number | undefined): number | null {
  const value = column === undefined ? null : block.value(row + 1, column);
  return typeof value === "number" ? value : null;
}
