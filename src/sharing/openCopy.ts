import { scaled, sum } from "../base";
import type { ScenarioRun } from "../scenario";
import type { CopyContent } from "./copyContent";
import type { CopyFigures, CopyRow } from "./copyRow";
import { targetCut } from "./targetCut";

/** What the sender chooses for a copy. */
export interface CopyOptions {
  /** The sender's reference number (diarienummer). */
  readonly reference?: string;
  /** Whether counts of 1 to 5 are masked; not where left out. */
  readonly masked?: boolean;
  /** Whether figures stand as native formulas; as values where left out, and where they are masked. */
  readonly formulas?: boolean;
}

/**
 * A county's copy without masks; undefined where no municipality of the run lies in it.
 * @param county  [code] two digits
 */
export function openCopy(
  run: ScenarioRun,
  county: string,
  options: Omit<CopyOptions, "masked"> = {},
): CopyContent | undefined {
  const own = run.results.filter(({ municipality }) => municipality.countyCode === county);
  const [first] = own;
  if (!first) return undefined;
  const rows = own
    .map((result): CopyRow => {
      const { municipality, place } = result;
      const most = run.maximum[place] ?? Infinity;
      return {
        code: municipality.code,
        name: municipality.name,
        key: result.key,
        entitlement: result.entitlement,
        target: result.target,
        existing: result.existing,
        deviation: result.deviation,
        shortfall: result.shortfall,
        places: result.places,
        minimum: run.minimum[place] ?? 0,
        maximum: Number.isFinite(most) ? most : null,
        tied: result.tied || result.targetTied,
      };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const { scenario } = run;
  return {
    version: 1,
    scope: "county",
    country: first.municipality.country,
    countyCode: county,
    county: first.municipality.county,
    language: scenario.language,
    reference: options.reference ?? "",
    masked: false,
    formulas: options.formulas ?? false,
    rows,
    total: totals(rows),
    national: {
      places: scenario.total,
      municipalities: run.results.length,
      existing: exactSum(run.results.map(({ existing }) => existing)),
      pot: run.pot,
      level: run.level ?? null,
      targetCut: targetCut(run) ?? null,
    },
    method: scenario.method,
    targetMethod: scenario.targetMethod,
    criteria: [...run.key.criteria, ...run.key.factors].map(({ criterion }) => ({
      name: criterion.name,
      transform: criterion.transform,
      weight: criterion.weight,
    })),
  };
}

function totals(rows: readonly CopyRow[]): CopyFigures {
  const of = (column: keyof CopyFigures): number => exactSum(rows.map((row) => row[column] ?? 0));
  return {
    key: of("key"),
    entitlement: of("entitlement"),
    target: of("target"),
    existing: of("existing"),
    deviation: of("deviation"),
    shortfall: of("shortfall"),
    places: of("places"),
  };
}

function exactSum(values: readonly number[]): number {
  const { integers, scale } = scaled(values);
  return Number(sum(integers)) / Number(scale);
}
