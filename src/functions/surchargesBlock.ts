import { surchargeTable } from "../procurement";
import { texts } from "../wording";
import { accept } from "./accept";
import { chosenOffers } from "./chosenOffers";

/** SURCHARGES: the municipalities that need a surcharge, by code, header first. */
export function surchargesBlock(
  offers: unknown[][],
  table: unknown,
  definition: unknown,
  scenario: unknown,
  rules: unknown,
): (string | number)[][] {
  const { problem, language, costWeight, stands } = chosenOffers(offers, table, definition, scenario, rules);
  const { surcharges } = accept(surchargeTable(problem, costWeight), language);
  const words = texts[language].results.offers;
  const rows = stands.municipal.municipalities
    .map(({ code, name }, place) => ({ code, name, surcharge: surcharges[place] ?? 0 }))
    .filter((each) => each.surcharge > 0)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return [[words.municipality, words.surcharge], ...rows.map(({ name, surcharge }) => [name, surcharge])];
}
