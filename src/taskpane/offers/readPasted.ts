import { languages } from "../../base";
import { headerRole, readMunicipalities } from "../../municipalities";
import { figure, readTable } from "../../tables";
import type { Table } from "../../tables";
import { isResultHeader } from "../../workbook";
import type { FoundTable } from "../../workbook";
import { texts } from "../../wording";
import type { ImportedBasis, ProposedScenario } from "./allocationBasis";
import { basisOfTable } from "./basisOfTable";
import { pastedRows } from "./pastedRows";

type Told = "key" | "existing" | "places";

/**
 * Reads a block pasted from the distribution's workbook: a result of the product, or a municipal table.
 * @param from     what the block is called
 * @param propose  the scenario where the block is a municipal table
 * @param date     the day its figures hold for, where the analyst states one
 * @remarks A result carries key, stock and need itself: the need is the sum of its new places. A masked figure is never guessed.
 */
export function readPasted(
  text: string,
  from: string,
  propose: ProposedScenario,
  date?: string,
): ImportedBasis {
  const read = readBlock(text, from, propose);
  if (read.kind !== "basis" || date === undefined) return read;
  return { kind: "basis", basis: { ...read.basis, pasted: { ...read.basis.pasted, date } } };
}

function readBlock(text: string, from: string, propose: ProposedScenario): ImportedBasis {
  const rows = pastedRows(text);
  const header = rows.findIndex(
    (row) => isResultHeader(row) || row.map(headerRole).some((role) => role === "code" || role === "name"),
  );
  const values = rows.slice(header);
  const read = readTable(values);
  if (header < 0 || !read.ok) return { kind: "fault", text: "basisNoTable" };
  if (isResultHeader(values[0] ?? [])) return basisOfResult(from, read.value);
  const origin = { sheet: from, row: header, column: 0 };
  const table: FoundTable = { id: from, sheet: from, address: "", origin, values };
  const named = propose(table);
  if (!named) {
    const faulty = readMunicipalities(read.value);
    return faulty.ok ? { kind: "fault", text: "basisNoTable" } : { kind: "issues", issues: faulty.issues };
  }
  const taken = basisOfTable(from, table, named, true);
  return taken.kind === "basis" ? { kind: "basis", basis: { ...taken.basis, pasted: {} } } : taken;
}

function basisOfResult(from: string, table: Table): ImportedBasis {
  const municipal = readMunicipalities(table);
  if (!municipal.ok) return { kind: "issues", issues: municipal.issues };
  const column = (told: Told): number =>
    table.headers.findIndex((header) =>
      languages.some((language) => {
        const { headers } = texts[language].results;
        return headers[told] === header || (told === "places" && headers.persons === header);
      }),
    );
  const columns: readonly Told[] = ["key", "existing", "places"];
  const places = columns.map(column);
  // A municipality that left the run keeps its row, without figures.
  const isLeft = ({ row }: { readonly row: number }): boolean =>
    places.every((at) => table.rows[row]?.[at]?.kind === "blank");
  const municipalities = municipal.value.municipalities.filter((each) => !isLeft(each));
  const figures = municipalities.map(({ row }) =>
    places.map((at) => figure(table.rows[row]?.[at] ?? { kind: "blank" })),
  );
  const faulty = figures.findIndex((each) => each.includes(undefined));
  const who = municipalities[faulty];
  if (who)
    return { kind: "fault", text: "basisMasked", values: { row: String(who.row + 2), name: who.name } };
  const of = (told: Told): number[] => figures.map((each) => each[columns.indexOf(told)] ?? 0);
  const needs = of("places");
  const total = needs.reduce((sum, each) => sum + each, 0);
  const { code, name, county, countyCode } = municipal.value.roles;
  const read = new Set([code, name, county, countyCode, ...places]);
  const headers = table.headers.map((header, at) => ({ header, isUsed: read.has(at) }));
  const named = (isUsed: boolean): readonly string[] =>
    headers.flatMap((each) => (each.isUsed === isUsed && each.header !== "" ? [each.header] : []));
  const leftOut = municipal.value.municipalities.filter(isLeft).map((each) => each.name);
  const result = { used: named(true), unused: named(false), needs, leftOut };
  const stands = {
    municipal: { ...municipal.value, municipalities },
    key: of("key"),
    existing: of("existing"),
  };
  return { kind: "basis", basis: { from, stands, total, pasted: { result }, isProposed: false } };
}
