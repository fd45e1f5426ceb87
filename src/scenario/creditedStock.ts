import { credit, difference } from "../allocation";
import type { Issue } from "../base";
import { headerRole, municipalFigures, rowIssue } from "../municipalities";
import type { MunicipalTable } from "../municipalities";
import { cellAt, cellText } from "../tables";
import type { Cell } from "../tables";
import type { Credits, Scenario } from "./scenario";

/** One stock that counts as existing, with what was taken out of it. */
export interface StockStep {
  readonly role: keyof Credits;
  readonly column: number;
  readonly header: string;
  readonly weight: number;
  /** [persons] as counted, before the deduction */
  readonly counted: readonly number[];
  /** [persons] unaccompanied minors taken out; absent where no such column stands beside */
  readonly deducted?: readonly number[];
}

/** The existing reception that counts, municipality by municipality. */
export interface CreditedStock {
  readonly stocks: readonly StockStep[];
  /** [persons] Σ weight × (stock − unaccompanied minors) */
  readonly existing: readonly number[];
  /** Rows (places in the list of municipalities) that leave the run because a credit is missing. */
  readonly excluded: ReadonlySet<number>;
  readonly issues: readonly Issue[];
}

/** Headers of rates: "per 1 000 invånare", "per 1000 innbyggere", "per thousand", "‰". */
const rate = /\b(per|pr\.?) (1[\s\u00a0\u202f]?000|tusen|thousand)|‰/iu;

/**
 * Adds up what already stands in each municipality.
 * @remarks
 * Formula: Σ weight × (stock − "varav ensamkommande" standing directly right of it).
 * A missing or suppressed credit is never zero unless the scenario says so: refuse, zero, upper (4 for <5, 5 for ..), exclude.
 * Errors: F106–F111, F210 by cell; F710 a rate cannot be added to persons; W701 a role without a column, W706 minors apart from their stock (D-158), W702 and W703 what the policy did.
 * Source: Ju2022/01219 (own and agency housing; unaccompanied children excluded).
 */
export function creditedStock(municipal: MunicipalTable, scenario: Scenario): CreditedStock {
  const issues: Issue[] = [];
  const excluded = new Set<number>();
  const stocks: StockStep[] = [];
  for (const [role, weight] of Object.entries(scenario.credits) as [keyof Credits, number][]) {
    if (weight === 0) continue;
    const column = municipal.roles[role];
    if (column === undefined) {
      issues.push({ code: "W701", severity: "remark", expected: role });
      continue;
    }
    const header = municipal.table.headers[column] ?? "";
    if (rate.test(header)) issues.push({ code: "F710", severity: "error", column: header });
    const counted = stockFigures(municipal, column, scenario, excluded, issues);
    const minors = column + 1;
    const isBeside = headerRole(municipal.table.headers[minors] ?? "") === "unaccompaniedMinors";
    const deducted =
      scenario.deductUnaccompanied && isBeside
        ? stockFigures(municipal, minors, scenario, excluded, issues)
        : undefined;
    deducted?.forEach((found, place) => {
      const municipality = municipal.municipalities[place];
      const expected = counted[place] ?? 0;
      if (found <= expected || excluded.has(place) || !municipality) return;
      const finding = { code: "F210", severity: "error", found, expected } as const;
      issues.push(rowIssue(municipal.table, { ...municipality, column: minors }, finding));
    });
    stocks.push({ role, column, header, weight, counted, ...(deducted ? { deducted } : {}) });
  }
  if (scenario.deductUnaccompanied) issues.push(...strayMinors(municipal, scenario));
  const columns = stocks.map(({ counted, deducted }) =>
    deducted ? counted.map((value, place) => difference(value, deducted[place] ?? 0)) : counted,
  );
  const existing =
    stocks.length === 0
      ? municipal.municipalities.map(() => 0)
      : credit(
          columns,
          stocks.map((stock) => stock.weight),
        );
  return { stocks, existing, excluded, issues };
}

/** Unaccompanied minors who are part of a credited stock, but do not stand directly right of it: they are taken out of nothing. */
function strayMinors({ table: { headers } }: MunicipalTable, { credits }: Scenario): Issue[] {
  const roles = headers.map(headerRole);
  return headers.flatMap((header, column): Issue[] => {
    if (roles[column] !== "unaccompaniedMinors") return [];
    // Columns without a role, as "varav kvinnor", are parts of the same stock.
    let whole = column - 1;
    while (whole > 0 && roles[whole] === undefined) whole--;
    const isCredited = (credits[roles[whole] as keyof Credits] ?? 0) > 0;
    return isCredited && whole < column - 1 ? [{ code: "W706", severity: "warning", column: header }] : [];
  });
}

function stockFigures(
  municipal: MunicipalTable,
  column: number,
  scenario: Scenario,
  excluded: Set<number>,
  issues: Issue[],
): readonly number[] {
  const read = municipalFigures(municipal, column);
  const values = [...read.values];
  // One pass over the cells decides what the policy stands in for; what it does not cover is refused as read.
  const settled = new Set<string>();
  municipal.municipalities.forEach((municipality, place) => {
    const cell = cellAt(municipal.table.rows[municipality.row], column);
    const stand = standIn(cell, scenario);
    if (stand === undefined) return;
    settled.add(municipality.code);
    if (stand === "exclude") excluded.add(place);
    else values[place] = stand;
    const told = { severity: "warning", found: cellText(cell) } as const;
    const finding =
      stand === "exclude"
        ? ({ ...told, code: "W703" } as const)
        : ({ ...told, code: "W702", expected: stand } as const);
    issues.push(rowIssue(municipal.table, { ...municipality, column }, finding));
  });
  issues.push(...read.issues.filter((issue) => !settled.has(issue.municipality ?? "")));
  return values;
}

function standIn(cell: Cell, scenario: Scenario): number | "exclude" | undefined {
  if (cell.kind !== "blank" && cell.kind !== "suppressed" && cell.kind !== "notApplicable") return undefined;
  switch (scenario.missing) {
    case "zero":
      return 0;
    case "exclude":
      return "exclude";
    case "upper":
      return cell.kind === "suppressed" ? cell.upper : undefined;
    default:
      return undefined;
  }
}
