import { selectOffers } from "../procurement";
import { issueText, texts } from "../wording";
import { accept } from "./accept";
import { chosenOffers } from "./chosenOffers";

/** SELECTOFFERS: every offer in the order of its table, header first, with whether it is taken and why not. */
export function selectOffersBlock(
  offers: unknown[][],
  table: unknown,
  definition: unknown,
  scenario: unknown,
  rules: unknown,
): (string | number | boolean)[][] {
  const read = chosenOffers(offers, table, definition, scenario, rules);
  const { language, places, status } = read;
  const choice = accept(selectOffers(read.problem, read.costWeight), language);
  const taken = new Set(places.filter((_, k) => choice.taken[k]));
  const words = texts[language].results.offers;
  return [
    [words.id, words.municipality, words.places, words.price, words.taken, words.reason],
    ...read.offers.map((offer, place) => {
      const code = status[place] ?? "ok";
      const reason = taken.has(place)
        ? words.chosen
        : code === "ok"
          ? words.notNeeded
          : `${code} ${issueText({ code, severity: "error", found: offer.printed }, language)}`;
      const { id, printed, places: size = "", price = "" } = offer;
      return [id, printed, size, price, taken.has(place), reason];
    }),
  ];
}
