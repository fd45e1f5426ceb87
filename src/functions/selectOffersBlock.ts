import { selectOffers } from "../procurement";
import { choiceBlock } from "../workbook";
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
  const { language, places, findings } = read;
  const choice = accept(selectOffers(read.problem, read.costWeight), language);
  return choiceBlock(read.offers, findings, places, choice.taken, language);
}
