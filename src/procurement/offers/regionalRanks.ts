import { isFailing } from "./isFailing";
import { plainForm } from "./plainForm";
import type { RankedOffer } from "./rankOffers";

/** Offers of one county and one form, in evaluation order. */
export interface RegionalRanks {
  /** Empty where the municipality is not known. */
  readonly county: string;
  /** As the first of them prints it. */
  readonly form: string;
  /** Those that pass have a rank of their own, from 1 on; those that fail a requirement have none. */
  readonly offers: readonly { readonly each: RankedOffer; readonly rank?: number }[];
}

/**
 * The evaluation order within region and form, as the practice of 2015 had it: counties in ascending order, then forms.
 * @param ranked    in evaluation order over all
 * @param countyOf  the county of a municipality's code
 * @remarks Forms are the same under one plain name (D-017). Source: METHOD 5, D-142.
 */
export function regionalRanks(
  ranked: readonly RankedOffer[],
  countyOf: (municipality: string) => string,
): readonly RegionalRanks[] {
  const groups = new Map<string, RankedOffer[]>();
  const county = ({ offer }: RankedOffer): string =>
    offer.municipality === undefined ? "" : countyOf(offer.municipality);
  for (const each of ranked) {
    const name = `${county(each)}\n${plainForm(each.offer.form)}`;
    const own = groups.get(name);
    if (own) own.push(each);
    else groups.set(name, [each]);
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, own]) => {
    const [first] = own;
    let rank = 0;
    return {
      county: first ? county(first) : "",
      form: first?.offer.form ?? "",
      offers: own.map((each) => (isFailing(each.finding) ? { each } : { each, rank: ++rank })),
    };
  });
}
