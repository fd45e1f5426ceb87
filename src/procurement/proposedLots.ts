import { neighboursOf } from "../municipalities/neighbours";
import { placeOf } from "../municipalities/places";
import { kilometresBetween } from "./kilometresBetween";
import { farApart, minimumLot } from "./lot";
import type { HousingForm, Lot, ProposedLots } from "./lot";

/**
 * Lots for the next tender: municipalities, or neighbours of one county, none below the smallest size.
 * @param wanted   places [places] per municipality; 0 asks for nothing
 * @param minimum  [places] smallest lot
 * @param form     self-catering or three meals; a tender is per form
 * @returns lots and what is too small, by county and first code; Σ of both = Σ places
 * @remarks
 * Formula (choice, D-139): in each county the municipalities that ask for places and border on each other are linked by their shortest tree;
 * then the longest link of which both sides reach the minimum is cut, and so on. So the parts of a lot hang together border by border, and
 * what is too small borders on nobody who asks for places.
 * Source: METHOD 5 (30 places per facility and form, 2016 framework); the tree: Kruskal 1956, Proc. Amer. Math. Soc. 7(1).
 * Municipalities furthest apart are named where more than 60 km lie between them (D-164).
 * Example: 353, 294, 80 and 7 in Södermanland → Trosa and Gnesta together 87.
 */
export function proposedLots(
  wanted: readonly Part[],
  minimum: number = minimumLot.places,
  form: HousingForm = "selfCatering",
): ProposedLots {
  const counties = new Map<string, Part[]>();
  for (const part of wanted) {
    const { countyCode } = part.municipality;
    if (part.places > 0) counties.set(countyCode, [...(counties.get(countyCode) ?? []), part]);
  }
  const lots = [...counties.values()]
    .flatMap((own) => divided(own.sort(byCode), minimum))
    .map((parts) => lotOf(parts, form))
    .sort((a, b) => (a.countyCode + firstCode(a) < b.countyCode + firstCode(b) ? -1 : 1));
  return {
    lots: lots.filter((lot) => lot.places >= minimum),
    tooSmall: lots.filter((lot) => lot.places < minimum),
  };
}

type Part = Lot["parts"][number];

/** Two that border on each other, the lower code first. */
interface Link {
  readonly from: Part;
  readonly to: Part;
  /** [km] as the crow flies, from place to place */
  readonly way: number;
}

function divided(county: readonly Part[], minimum: number): readonly (readonly Part[])[] {
  let links = shortestTree(county);
  for (const link of [...links].reverse()) {
    const others = links.filter((each) => each !== link);
    const sides = [link.from, link.to].map((part) => hangingOn(part, others));
    if (sides.every((parts) => placesOf(parts) >= minimum)) links = others;
  }
  const lots: (readonly Part[])[] = [];
  for (const part of county)
    if (!lots.some((parts) => parts.includes(part))) lots.push(hangingOn(part, links));
  return lots;
}

/** Shortest links first, none that closes a circle; of equals the one of lower codes. */
function shortestTree(county: readonly Part[]): readonly Link[] {
  const borders = county.flatMap((from, index) =>
    county
      .slice(index + 1)
      .filter((to) =>
        neighboursOf(from.municipality.code, from.municipality.country).has(to.municipality.code),
      )
      .map((to) => ({ from, to, way: wayBetween(from, to) })),
  );
  const tree: Link[] = [];
  for (const link of borders.sort((a, b) => a.way - b.way))
    // stable: by code before
    if (!hangingOn(link.from, tree).includes(link.to)) tree.push(link);
  return tree;
}

/** A part with all that its links lead to, by code. */
function hangingOn(part: Part, links: readonly Link[]): readonly Part[] {
  const reached = new Set([part]);
  for (const each of reached)
    for (const { from, to } of links) {
      if (each === from) reached.add(to);
      if (each === to) reached.add(from);
    }
  return [...reached].sort(byCode);
}

function lotOf(parts: readonly Part[], form: HousingForm): Lot {
  const { countyCode = "", county = "" } = parts[0]?.municipality ?? {};
  let [span, furthest]: [number, Lot["furthest"]] = [0, undefined];
  for (const [at, from] of parts.entries())
    for (const to of parts.slice(at + 1)) {
      const way = wayBetween(from, to);
      // Of equally far ones the two of lower codes.
      if (Number.isFinite(way) && way > span) [span, furthest] = [way, [from.municipality, to.municipality]];
    }
  const lot = { countyCode, county, form, places: placesOf(parts), parts, span };
  return furthest && span > farApart ? { ...lot, furthest } : lot;
}

const placesOf = (parts: readonly Part[]): number => parts.reduce((all, { places }) => all + places, 0);
const firstCode = (lot: Lot): string => lot.parts[0]?.municipality.code ?? "";
const byCode = (a: Part, b: Part): number => (a.municipality.code < b.municipality.code ? -1 : 1);
const wayBetween = ({ municipality: a }: Part, { municipality: b }: Part): number =>
  kilometresBetween(placeOf(a.code, a.country), placeOf(b.code, b.country));
