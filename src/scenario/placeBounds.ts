import { asShown, finish, scaled } from "../base";
import type { Issue, Result } from "../base";
import { municipalFigures, rowIssue, yesNo } from "../municipalities";
import type { MunicipalTable } from "../municipalities";
import { cellText } from "../tables";
import type { Scenario } from "./scenario";
import { timesAverage } from "./timesAverage";

/** What bounds a municipality's new places, most binding first. */
export type BoundReason = "pinned" | "exempt" | "exemptAbove" | "capacity" | "maximumPerThousand";

/** Bounds on new places, municipality by municipality, [places]. */
export interface PlaceBounds {
  readonly minimum: readonly number[];
  /** Infinity where there is none. */
  readonly maximum: readonly number[];
  readonly reason: readonly (BoundReason | undefined)[];
  readonly issues: readonly Issue[];
}

/**
 * The bounds that the scenario and the table's columns set.
 * @param existing    [persons] credited
 * @param population  [persons] where a rule needs it
 * @remarks
 * Exempt and exemptAbove mean no new places and go before the minimum; places agreed beforehand are fixed over all bounds.
 * Formula: maximumPerThousand: existing + new ≤ m × population / 1000; exemptAbove: existing/population ≥ x × Σexisting/Σpopulation.
 * Errors: F706, F113, F112, F102, F408, and the columns' own.
 */
export function placeBounds(
  municipal: MunicipalTable,
  scenario: Scenario,
  existing: readonly number[],
  population: Result<readonly number[]>,
): Result<PlaceBounds> {
  const issues: Issue[] = [];
  const rows = municipal.municipalities;
  const minimum: number[] = rows.map(() => scenario.minimum);
  const maximum: number[] = rows.map(() => Infinity);
  const reason: (BoundReason | undefined)[] = rows.map(() => undefined);
  const limit = (place: number, most: number, why: BoundReason): void => {
    if (most >= (maximum[place] ?? Infinity)) return;
    maximum[place] = most;
    reason[place] = why;
  };

  if (scenario.maximumPerThousand !== undefined || scenario.exemptAbove !== undefined) {
    if (population.ok) {
      perThousandLimits(scenario, existing, population.value, limit);
      if (scenario.exemptAbove !== undefined) {
        timesAverage(existing, population.value, scenario.exemptAbove).forEach((place) => {
          limit(place, -1, "exemptAbove");
        });
      }
    } else issues.push(...population.issues);
  }
  if (scenario.useCapacity) {
    const column = municipal.roles.capacity;
    if (column === undefined) {
      issues.push({ code: "F706", severity: "error", column: "useCapacity", expected: "capacity" });
    } else {
      const read = municipalFigures(municipal, column, Infinity);
      issues.push(...read.issues);
      read.values.forEach((most, place) => limit(place, most, "capacity"));
    }
  }
  exemptColumn(municipal, issues).forEach((place) => limit(place, -1, "exempt"));
  maximum.forEach((most, place) => {
    if (most !== -1) return;
    maximum[place] = 0;
    minimum[place] = 0;
    const municipality = rows[place];
    if (municipality)
      issues.push(rowIssue(municipal.table, municipality, { code: "W704", severity: "remark" }));
  });
  const pinned = pinnedPlaces(municipal, issues);
  pinned.forEach((agreed, place) => {
    minimum[place] = agreed;
    maximum[place] = agreed;
    reason[place] = "pinned";
  });
  const agreed = [...pinned.values()].reduce((total, each) => total + each, 0);
  if (agreed > scenario.total) {
    issues.push({ code: "F408", severity: "error", found: agreed, expected: scenario.total });
  }
  return finish({ minimum, maximum, reason, issues }, issues);
}

function perThousandLimits(
  { maximumPerThousand }: Scenario,
  existing: readonly number[],
  population: readonly number[],
  limit: (place: number, most: number, why: BoundReason) => void,
): void {
  if (maximumPerThousand === undefined) return;
  const most = scaled([maximumPerThousand]);
  const held = scaled(existing);
  const people = scaled(population);
  const under = 1000n * most.scale * people.scale * held.scale;
  held.integers.forEach((stock, place) => {
    const room =
      (most.integers[0] ?? 0n) * (people.integers[place] ?? 0n) * held.scale -
      stock * 1000n * most.scale * people.scale;
    limit(place, room > 0n ? Number(room / under) : 0, "maximumPerThousand");
  });
}

function exemptColumn(municipal: MunicipalTable, issues: Issue[]): number[] {
  const column = municipal.roles.exempt;
  if (column === undefined) return [];
  return [...municipal.municipalities.keys()].filter((place) => {
    const municipality = municipal.municipalities[place];
    const cell = municipality && municipal.table.rows[municipality.row]?.[column];
    const answer = yesNo(cell);
    if (answer === undefined && municipality) {
      const finding = { code: "F113", severity: "error", found: cellText(cell) } as const;
      issues.push(rowIssue(municipal.table, { ...municipality, column }, finding));
    }
    return answer === true;
  });
}

function pinnedPlaces(municipal: MunicipalTable, issues: Issue[]): Map<number, number> {
  const pinned = new Map<number, number>();
  const column = municipal.roles.pinned;
  if (column === undefined) return pinned;
  const read = municipalFigures(municipal, column, -1);
  issues.push(...read.issues);
  read.values.forEach((value, place) => {
    const municipality = municipal.municipalities[place];
    if (value < 0 || !municipality) return;
    const where = { ...municipality, column };
    const agreed = asShown(value);
    if (!Number.isInteger(agreed)) {
      issues.push(rowIssue(municipal.table, where, { code: "F112", severity: "error", found: value }));
      return;
    }
    if (read.issues.some((issue) => issue.municipality === municipality.code)) return;
    pinned.set(place, agreed);
    issues.push(rowIssue(municipal.table, where, { code: "W705", severity: "remark", found: agreed }));
  });
  return pinned;
}
