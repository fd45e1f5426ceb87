import type { ScenarioRun } from "../../scenario";

interface Receiver {
  readonly code: string;
  readonly name: string;
}

/** Who can get a copy: the counties of a run in the order of their codes, each with its municipalities. */
export type Receivers = readonly (Receiver & { readonly municipalities: readonly Receiver[] })[];

/** The receivers that a run has. */
export function receivers({ results }: ScenarioRun): Receivers {
  const byCode = (a: Receiver, b: Receiver): number => (a.code < b.code ? -1 : 1);
  const counties = new Map<string, Receiver & { readonly municipalities: Receiver[] }>();
  for (const { municipality } of results) {
    const { countyCode, county, code, name } = municipality;
    const own = counties.get(countyCode) ?? { code: countyCode, name: county, municipalities: [] };
    own.municipalities.push({ code, name });
    counties.set(countyCode, own);
  }
  return [...counties.values()]
    .sort(byCode)
    .map((each) => ({ ...each, municipalities: [...each.municipalities].sort(byCode) }));
}
