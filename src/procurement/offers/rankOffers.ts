import { difference } from "../../allocation";
import { asShown, compare } from "../../base";
import type { Issue } from "../../base";
import { isFailing } from "./isFailing";
import type { Offer } from "./offer";
import type { OfferRules } from "./offerRules";
import { plainForm } from "./plainForm";

/** An offer with its evaluated price and every step to it. */
export interface RankedOffer {
  readonly offer: Offer;
  /** Place in the offers table. */
  readonly place: number;
  /** [SEK/place·night] */
  readonly surcharge: number;
  readonly premium: number;
  readonly evaluated: number | undefined;
  /** An error where it fails a requirement, and stands last; a warning where one could not be tried; else it passes. */
  readonly finding?: Issue | undefined;
}

/**
 * The offers in evaluation order: lowest evaluated price first, those that fail a requirement last.
 * @param isHigh  whether a municipality already carries much for its population
 * @remarks
 * Formula: evaluated price = price + surcharge − premium; ties by lower price, then id. One order over all regions and forms.
 * Findings: F511 above the ceiling of its form, F512 fewer places than the least, F513 access below the least, and what readOffers found;
 * W511 the rules have ceilings, and none for its form (D-160).
 * Source: practice of 2015–2016 (fictitious surcharge in direct procurement 12, October 2015), METHOD 5.
 */
export function rankOffers(
  offers: readonly Offer[],
  rules: OfferRules,
  isHigh: (municipality: string) => boolean,
): readonly RankedOffer[] {
  const ranked = offers.map((offer, place): RankedOffer => {
    const { price, municipality } = offer;
    const surcharge = municipality !== undefined && isHigh(municipality) ? (rules.figures.surcharge ?? 0) : 0;
    let premium = 0;
    for (const role of offer.has) premium += rules.premiums.get(role) ?? 0;
    premium = asShown(premium);
    const evaluated = price && difference(asShown(price + surcharge), premium);
    return { offer, place, surcharge, premium, evaluated, finding: findingOn(offer, rules) };
  });
  const far = (each: RankedOffer): number => (isFailing(each.finding) ? 1 : 0);
  const at = (value: number | undefined): number => value ?? Infinity;
  return ranked.sort(
    (a, b) =>
      far(a) - far(b) ||
      compare(at(a.evaluated), at(b.evaluated)) ||
      compare(at(a.offer.price), at(b.offer.price)) ||
      compare(a.offer.id, b.offer.id),
  );
}

function findingOn(offer: Offer, { figures, ceilings }: OfferRules): Issue | undefined {
  const { fault, price = 0, places = 0, access = NaN, accessFault, form, row } = offer;
  const fails = (code: Issue["code"], found: number, expected: number): Issue => ({
    code,
    severity: "error",
    row,
    found,
    expected,
  });
  const ceiling = ceilings.get(plainForm(form)) ?? ceilings.get("");
  const { minimumPlaces = 0, minimumAccess, minimumMeanAccess } = figures;
  if (fault) return fault;
  if (ceiling !== undefined && price > ceiling) return fails("F511", price, ceiling);
  if (places < minimumPlaces) return fails("F512", places, minimumPlaces);
  // Access that is not stated is not 0: such an offer meets no demand on access, nor counts towards a mean (D-071).
  const asked = minimumAccess ?? minimumMeanAccess;
  if (asked !== undefined && !(access >= (minimumAccess ?? -Infinity)))
    return { ...accessFault, found: offer.access ?? accessFault.found, expected: asked };
  return ceiling === undefined && ceilings.size > 0
    ? { code: "W511", severity: "warning", row, found: form || "–" }
    : undefined;
}
