import type { Issue, Language } from "../base";
import { isFailing } from "../procurement";
import type { Offer } from "../procurement";
import { issueText, texts } from "../wording";

/**
 * Offers in the order of their table as a block of cells, header first, with whether each is taken and why not: what SELECTOFFERS
 * returns and what the pane writes.
 * @param offers  all of them
 * @param findings  in the same order: why an offer is not in the case
 * @param places  place in the offers table of each offer in the case
 * @param taken   whether each of these is taken
 */
export function choiceBlock(
  offers: readonly Offer[],
  findings: readonly (Issue | undefined)[],
  places: readonly number[],
  taken: readonly boolean[],
  language: Language,
): (string | number | boolean)[][] {
  const chosen = new Set(places.filter((_, k) => taken[k]));
  const words = texts[language].results.offers;
  return [
    [words.id, words.municipality, words.places, words.price, words.taken, words.reason],
    ...offers.map(({ id, printed, places: size = "", price = "" }, place) => {
      const finding = findings[place];
      const isTaken = chosen.has(place);
      const reason = isFailing(finding)
        ? `${finding.code} ${issueText(finding, language)}`
        : words[isTaken ? "chosen" : "notNeeded"];
      return [id, printed, size, price, isTaken, reason];
    }),
  ];
}
