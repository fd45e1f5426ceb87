import { scaled, sum } from "../base";
import { directionReasons } from "./directionReasons";
import { fittingTools, tools } from "./fittingTools";
import type { Tool } from "./fittingTools";
import type { MunicipalInventory } from "./inventory";
import type { CountyDirection, MunicipalDirection } from "./municipalDirection";
import { strengths } from "./procurementNeed";
import type { ProcurementNeed } from "./procurementNeed";

/**
 * Where procurement should be directed: counties and their municipalities, ranked and with reasons.
 * @param needs      places, existing and direction per municipality
 * @param inventory  known capacity per municipality that is not yet counted as existing; left out where there is none
 * @returns counties by strongest direction, then places, then code; municipalities within them likewise; county figures are sums
 * @remarks
 * Nobody is left out: municipalities without places stand last, with the reason. Row order plays no part.
 * Source: Ju2022/01219 ("procurement as a strategic tool", other tools in dialogue); METHOD 1, 5.
 * Example: Eskilstuna high 353 stands before Strängnäs high 294, which stands before Trosa medium 500.
 */
export function procurementDirections(
  needs: readonly ProcurementNeed[],
  inventory?: readonly MunicipalInventory[],
): readonly CountyDirection[] {
  const known = inventory && new Map(inventory.map((each) => [each.municipality.code, each]));
  const counties = new Map<string, MunicipalDirection[]>();
  for (const need of needs) {
    const own = known && (known.get(need.municipality.code) ?? null);
    const { countyCode } = need.municipality;
    counties.set(countyCode, [...(counties.get(countyCode) ?? []), directionOf(need, own)]);
  }
  return [...counties]
    .map(([countyCode, municipalities]) => countyOf(countyCode, municipalities, known !== undefined))
    .sort((a, b) => byRank(a, b, a.countyCode < b.countyCode));
}

function directionOf(
  need: ProcurementNeed,
  inventory: MunicipalInventory | null | undefined,
): MunicipalDirection {
  const { municipality, direction, places, existing, shortfall } = need;
  const held = existing + places;
  return {
    municipality,
    direction,
    places,
    existing,
    shortfall,
    ...(held > 0 ? { share: existing / held } : {}),
    ...(inventory === undefined ? {} : { capacity: inventory?.capacity ?? 0 }),
    access: inventory?.access ?? {},
    reasons: directionReasons(need, inventory),
    tools: fittingTools(places, inventory ?? undefined),
  };
}

function countyOf(
  countyCode: string,
  unsorted: readonly MunicipalDirection[],
  isInventoried: boolean,
): CountyDirection {
  const municipalities = [...unsorted].sort((a, b) =>
    byRank(a, b, a.municipality.code < b.municipality.code),
  );
  const total = (figures: readonly number[]): number => {
    const { integers, scale } = scaled(figures);
    return Number(sum(integers)) / Number(scale);
  };
  const byTool = (tool: Tool): number =>
    total(municipalities.map((each) => each.tools.find((part) => part.tool === tool)?.places ?? 0));
  const direction = municipalities[0]?.direction ?? "none";
  return {
    countyCode,
    county: municipalities[0]?.municipality.county ?? "",
    direction,
    strongest: municipalities.filter((each) => each.direction === direction).length,
    places: total(municipalities.map((each) => each.places)),
    existing: total(municipalities.map((each) => each.existing)),
    shortfall: total(municipalities.map((each) => each.shortfall)),
    ...(isInventoried ? { capacity: total(municipalities.map((each) => each.capacity ?? 0)) } : {}),
    tools: Object.fromEntries(tools.map((tool) => [tool, byTool(tool)])) as Record<Tool, number>,
    municipalities,
  };
}

type Ranked = Pick<MunicipalDirection, "direction" | "places">;

function byRank(a: Ranked, b: Ranked, isLowerCode: boolean): number {
  const strength = strengths.indexOf(a.direction) - strengths.indexOf(b.direction);
  return strength || b.places - a.places || (isLowerCode ? -1 : 1);
}
