import { refusal } from "../base";
import { rankOffers } from "../procurement";
import { highReception } from "../scenario";
import { rankingBlock } from "../workbook";
import { offersArgument } from "./offersArgument";
import { refuse } from "./refuse";

/** RANKOFFERS: the offers in evaluation order, header first; a surcharge by reception needs the municipal table. */
export function rankOffersBlock(
  offers: unknown[][],
  table: unknown,
  definition: unknown,
  scenario: unknown,
  rules: unknown,
): (string | number)[][] {
  const read = offersArgument(offers, table, definition, scenario, rules, 0);
  const { stands, language } = read;
  const above = read.rules.figures.surchargeAbove;
  if (above !== undefined && !stands?.population)
    return refuse(refusal("F102", { expected: "population" }).issues, language);
  const ranked = rankOffers(read.offers, read.rules, stands ? highReception(stands, above) : () => false);
  return rankingBlock(ranked, language);
}
