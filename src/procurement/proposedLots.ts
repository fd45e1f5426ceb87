import type { Municipality } from "../municipalities";
import { neighboursOf } from "../municipalities/neighbours";
import { placeOf } from "../municipalities/places";
import { kilometresBetween } from "./kilometresBetween";
import { minimumLot } from "./lot";
import type { HousingForm, Lot, ProposedLots } from "./lot";

interface Wanted {
  readonly municipality: Municipality;
  /** [places] */
  readonly places: number;
}

/**
 * Lots for the next tender: municipalities, or neighbours of one county, none below the smallest size.
 * @param wanted   places [places] per municipality; 0 asks for nothing
 * @param minimum  [places] smallest lot
 * @param form     self-catering or three meals; a tender is per form
 * @returns lots and what is too small, by county and first code; Σ of both = Σ places
 * @remarks
 * Formula (choice, D-139): each municipality starts alone; while a unit below the minimum borders on another unit of its county, the smallest
 * such joins, of those it borders on, the nearest (shortest way between a part of each, as the crow flies). Ties: lower code. So the parts of
 * a lot hang together border by border, and what remains below borders on no municipality of its county that asks for places.
 * Source: METHOD 5 (30 places per facility and form, 2016 framework). Example: 353, 294, 80 and 7 in Södermanland → Trosa and Gnesta together 87.
 */
export function proposedLots(
  wanted: readonly Wanted[],
  minimum: number = minimumLot.places,
  form: HousingForm = "selfCatering",
): ProposedLots {
  const counties = new Map<string, Wanted[]>();
  for (const each of wanted) {
    const { countyCode } = each.municipality;
    if (each.places > 0) counties.set(countyCode, [...(counties.get(countyCode) ?? []), each]);
  }
  const lots = [...counties.values()]
    .flatMap((own) => joined(own, minimum))
    .map((unit) => lotOf(unit, form))
    .sort((a, b) => (a.countyCode + firstCode(a.parts) < b.countyCode + firstCode(b.parts) ? -1 : 1));
  return {
    lots: lots.filter((lot) => lot.places >= minimum),
    tooSmall: lots.filter((lot) => lot.places < minimum),
  };
}

/** A unit's parts stand by code throughout, so that its first code names it. */
type Unit = readonly Wanted[];

function joined(county: readonly Wanted[], minimum: number): readonly Unit[] {
  let units: readonly Unit[] = byCode(county).map((each) => [each]);
  for (;;) {
    const joining = units
      .filter((unit) => placesOf(unit) < minimum && units.some((other) => isNextTo(unit, other)))
      .reduce<Unit | undefined>(
        (least, unit) => (!least || placesOf(unit) < placesOf(least) ? unit : least),
        undefined,
      );
    if (!joining) return units;
    const nearest = units
      .filter((unit) => isNextTo(joining, unit))
      .reduce((near, unit) => (shortestWay(joining, unit) < shortestWay(joining, near) ? unit : near));
    const others = units.filter((unit) => unit !== joining && unit !== nearest);
    units = [...others, byCode([...joining, ...nearest])].sort((a, b) =>
      firstCode(a) < firstCode(b) ? -1 : 1,
    );
  }
}

function lotOf(parts: Unit, form: HousingForm): Lot {
  const { countyCode = "", county = "" } = parts[0]?.municipality ?? {};
  const span = Math.max(0, ...ways(parts, parts).filter(Number.isFinite));
  return { countyCode, county, form, places: placesOf(parts), parts, span };
}

const placesOf = (unit: Unit): number => unit.reduce((all, each) => all + each.places, 0);
const firstCode = (unit: Unit): string => unit[0]?.municipality.code ?? "";
const byCode = (unit: Unit): Unit =>
  [...unit].sort((a, b) => (a.municipality.code < b.municipality.code ? -1 : 1));
const isNextTo = (a: Unit, b: Unit): boolean =>
  a !== b &&
  a.some(({ municipality: { code, country } }) => {
    const neighbours = neighboursOf(code, country);
    return b.some((part) => neighbours.has(part.municipality.code));
  });
const shortestWay = (a: Unit, b: Unit): number => Math.min(...ways(a, b));

/** [km] between every part of one and every part of the other. */
function ways(a: Unit, b: Unit): readonly number[] {
  const points = (unit: Unit) => unit.map(({ municipality: m }) => placeOf(m.code, m.country));
  const others = points(b);
  return points(a).flatMap((from) => others.map((to) => (from === to ? 0 : kilometresBetween(from, to))));
}
