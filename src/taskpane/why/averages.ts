import type { MunicipalResult, ScenarioRun } from "../../scenario";
import { peers } from "./peers";

/** New places and persons per 1,000 inhabitants, of one municipality or of all in an area together. */
export interface Average {
  readonly of: "municipality" | "peers" | "county" | "country";
  /** [per 1000] new places, existing before, and all after; undefined without population */
  readonly given: number | undefined;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** A municipality beside its county, those of its size, and the country: sums over sums, so that a large municipality counts as large. */
export function averages(run: ScenarioRun, place: number): readonly Average[] {
  const result = run.results[place];
  if (!result) return [];
  const { countyCode } = result.municipality;
  const county = run.results.filter((each) => each.municipality.countyCode === countyCode);
  return [
    average("municipality", [result]),
    average("county", county),
    average("peers", peers(run, place)),
    average("country", run.results),
  ];
}

function average(of: Average["of"], results: readonly MunicipalResult[]): Average {
  const sum = (figure: (result: MunicipalResult) => number): number =>
    results.reduce((total, each) => total + figure(each), 0);
  const population = sum((each) => each.population ?? 0);
  const isKnown = population > 0 && results.every((each) => each.population !== undefined);
  const rate = (count: number): number | undefined => (isKnown ? (count / population) * 1000 : undefined);
  const [places, existing] = [sum((each) => each.places), sum((each) => each.existing)];
  return { of, given: rate(places), before: rate(existing), after: rate(places + existing) };
}
