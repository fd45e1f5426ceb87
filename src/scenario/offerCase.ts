import type { Issue } from "../base";
import { isFailing, rankOffers } from "../procurement";
import type { ChoiceCase, Offer, OfferRules } from "../procurement";
import { highReception } from "./highReception";
import type { Standing } from "./standing";

/** The offers that can be chosen among, the limits, and why the others are left out. */
export interface OfferCase {
  readonly problem: ChoiceCase;
  /** In the order of the offers table: what an offer fails, or what could not be tried; undefined where it passes. */
  readonly findings: readonly (Issue | undefined)[];
  /** Place in the offers table of each offer in the case. */
  readonly places: readonly number[];
}

/**
 * Sets offers beside what stands in the municipalities.
 * @param total  [places] the need where the rules name none
 * @remarks Findings: those of rankOffers; F510 where the municipality has no row or no share in the key.
 */
export function offerCase(
  offers: readonly Offer[],
  rules: OfferRules,
  stands: Standing,
  total: number,
): OfferCase {
  const { municipal, key, existing } = stands;
  const { figures } = rules;
  const site = new Map(municipal.municipalities.map(({ code }, place) => [code, place] as const));
  const siteOf = (offer: Offer): number => site.get(offer.municipality ?? "") ?? -1;
  const findings: (Issue | undefined)[] = [];
  const premium: number[] = [];
  for (const each of rankOffers(offers, rules, highReception(stands, figures.surchargeAbove))) {
    premium[each.place] = each.premium;
    const isKeyed = (key[siteOf(each.offer)] ?? 0) > 0;
    findings[each.place] =
      isKeyed || isFailing(each.finding)
        ? each.finding
        : { code: "F510", severity: "error", row: each.offer.row, found: each.offer.printed };
  }
  const places = offers.flatMap((_, place) => (isFailing(findings[place]) ? [] : [place]));
  return {
    findings,
    places,
    problem: {
      codes: municipal.municipalities.map(({ code }) => code),
      key,
      existing,
      need: figures.need ?? total,
      maxOver: figures.maxOver ?? 0,
      leftOut: findings.filter(isFailing),
      ...(figures.budget === undefined ? {} : { budget: figures.budget }),
      ...(figures.minimumMeanAccess === undefined ? {} : { minimumMeanAccess: figures.minimumMeanAccess }),
      offers: places.flatMap((place) => {
        const offer = offers[place];
        if (!offer) return [];
        const { id, places: size = 0, price = 0, group, access } = offer;
        return [
          {
            id,
            municipality: siteOf(offer),
            places: size,
            price,
            ...(premium[place] ? { premium: premium[place] } : {}),
            ...(group === undefined ? {} : { group }),
            ...(access === undefined ? {} : { access }),
          },
        ];
      }),
    },
  };
}
