import type { MunicipalResult, ScenarioRun } from "../../scenario";

const COUNT = 10;

/**
 * The ten municipalities nearest in population, the nearest first.
 * @remarks Nearness is the ratio of the populations, so that 10,000 and 20,000 are as far apart as 100,000 and 200,000; of equals the lower code.
 */
export function peers({ results }: ScenarioRun, place: number): readonly MunicipalResult[] {
  const own = results[place]?.population;
  if (own === undefined || own <= 0) return [];
  const apart = ({ population = 0 }: MunicipalResult): number =>
    population > 0 ? Math.abs(Math.log(population / own)) : Infinity;
  return results
    .filter((each, at) => at !== place && each.population !== undefined)
    .sort((a, b) => apart(a) - apart(b) || (a.municipality.code < b.municipality.code ? -1 : 1))
    .slice(0, COUNT);
}
