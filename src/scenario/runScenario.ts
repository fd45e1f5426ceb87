import { difference, level, perThousand, placesFor, shortfall, target, wholePot } from "../allocation";
import type { Rounding, Units } from "../allocation";
import { distinctIssues, isError, ratioToNumber, scaled, success, sum } from "../base";
import type { Issue, Result } from "../base";
import { unitsPerKey } from "../distribution-key";
import type { DistributionKey, KeyDefinition } from "../distribution-key";
import { rowIssue } from "../municipalities";
import type { MunicipalTable } from "../municipalities";
import type { Table } from "../tables";
import { direction } from "./direction";
import { groundwork } from "./groundwork";
import type { Groundwork } from "./groundwork";
import { placeBounds } from "./placeBounds";
import type { PlaceBounds } from "./placeBounds";
import type { Scenario } from "./scenario";
import type { MunicipalResult, ScenarioRun } from "./scenarioRun";

/**
 * The whole job: key, pot, targets, shortfalls and new places of every municipality in a table.
 * @param table       the municipal table
 * @param definition  the key; the population share where left out
 * @param scenario    parameters
 * @returns results in the order of the table, with the steps from which every explanation is derived
 * @remarks
 * Formula: key s; pot T = N + Σe; target: T split by s; places: minimise Σ (e + x)²/s within the bounds.
 * Errors: those of the rooms before. Source: Ju2022/01219; METHOD 3.
 */
export function runScenario(
  table: Table,
  definition: KeyDefinition | undefined,
  scenario: Scenario,
): Result<ScenarioRun> {
  const read = groundwork(table, definition, scenario);
  if (!read.ok) return read;
  const { municipal, stock, key, people } = read.value;
  const limits = placeBounds(municipal, scenario, stock.existing, people);
  const issues = distinctIssues([...read.issues, ...limits.issues]);
  if (!key.ok || !limits.ok || issues.some(isError)) return { ok: false, issues };
  return allocate({ ...read.value, scenario, key: key.value, limits: limits.value, issues });
}

interface Ready extends Omit<Groundwork, "key"> {
  readonly scenario: Scenario;
  readonly key: DistributionKey;
  readonly limits: PlaceBounds;
  readonly issues: readonly Issue[];
}

function allocate(ready: Ready): Result<ScenarioRun> {
  const { scenario, municipal, key, stock, limits } = ready;
  const { existing } = stock;
  const codes = municipal.municipalities.map((each) => each.code);
  const units: Units = {
    weights: key.units,
    existing,
    minimum: limits.minimum,
    maximum: limits.maximum,
    codes,
  };
  const places = placesFor(scenario.total, units, scenario.method);
  if (!places.ok) return { ok: false, issues: [...ready.issues, ...places.issues.map(named(municipal))] };
  const issues = [...ready.issues];
  // A negative share has no target of its own: it counts as 0 there, and the others share the pot (D-008).
  const negative = key.units.some((unit) => unit < 0);
  if (negative) issues.push({ code: "W403", severity: "warning" });
  const weights = negative ? key.units.map((unit) => Math.max(0, unit)) : key.units;
  const targets = target(scenario.total, { weights, existing, codes }, scenario.targetMethod);
  if (!targets.ok) return { ok: false, issues: [...issues, ...targets.issues.map(named(municipal))] };

  const held = scaled(existing);
  const pot = BigInt(scenario.total) * held.scale + sum(held.integers);
  const entitled = key.units.map((unit) =>
    ratioToNumber(BigInt(unit) * pot, BigInt(unitsPerKey) * held.scale),
  );
  const placed = places.value.places;
  const results = resultsOf({ ...ready, issues }, entitled, targets.value, places.value);
  if (places.value.tied.length > 0) {
    issues.push({ code: "W402", severity: "remark", found: places.value.tied.length });
  }
  issues.push(...roundingDifference(scenario, existing, targets.value.places));
  const filledTo =
    scenario.method === "clipAndScale" || scenario.method === "proportional"
      ? undefined
      : level(units, placed, scenario.method);
  return success<ScenarioRun>(
    {
      scenario,
      municipal,
      key,
      stocks: stock.stocks,
      results,
      excluded: ready.excluded,
      pot: ratioToNumber(pot, held.scale),
      filledTo,
      level: scenario.method === "sainteLague" ? filledTo : undefined,
      shares: places.value.shares,
      minimum: limits.minimum,
      maximum: limits.maximum,
      issues,
    },
    issues,
  );
}

/** What came out for every municipality, beside what it goes in with. */
function resultsOf(
  { scenario, municipal, key, stock, people, limits, issues }: Ready,
  entitled: readonly number[],
  targets: Rounding,
  given: Rounding,
): readonly MunicipalResult[] {
  const remarks = new Map<string | undefined, Set<string>>();
  for (const { municipality, code } of issues)
    remarks.set(municipality, (remarks.get(municipality) ?? new Set()).add(code));
  const thresholds = { highBelow: scenario.directionHighBelow, mediumBelow: scenario.directionMediumBelow };
  return municipal.municipalities.map((municipality, place): MunicipalResult => {
    const existing = stock.existing[place] ?? 0;
    const places = given.places[place] ?? 0;
    const aim = targets.places[place] ?? 0;
    const entitlement = entitled[place] ?? 0;
    const inhabitants = people.ok ? people.value[place] : undefined;
    const tied = given.tied.includes(place);
    return {
      municipality,
      place,
      key: (key.units[place] ?? 0) / unitsPerKey,
      entitlement,
      target: aim,
      existing,
      deviation: difference(existing, aim),
      shortfall: shortfall(aim, existing),
      places,
      population: inhabitants,
      perThousandBefore: inhabitants && perThousand(existing, inhabitants),
      perThousandAfter: inhabitants && perThousand(existing + places, inhabitants),
      direction: direction(existing, places, entitlement, thresholds),
      tied,
      targetTied: targets.tied.includes(place),
      remarks: [...(remarks.get(municipality.code) ?? []), ...(tied ? ["W402"] : [])],
      bound: limits.reason[place],
    };
  });
}

/** halfUp does not keep the total; the difference is always said. */
function roundingDifference(
  { total, targetMethod }: Scenario,
  existing: readonly number[],
  targets: readonly number[],
): Issue[] {
  if (targetMethod !== "halfUp") return [];
  const expected = wholePot(total, existing);
  const found = targets.reduce((all, each) => all + each, 0);
  return found === expected ? [] : [{ code: "W401", severity: "warning", found, expected }];
}

/** Allocation speaks of rows by their place in the list; the municipality and its row in the table are put in here. */
function named({ table, municipalities }: MunicipalTable): (issue: Issue) => Issue {
  return (issue) => {
    const municipality = municipalities[(issue.row ?? 0) - 1];
    return municipality ? rowIssue(table, municipality, issue) : issue;
  };
}
