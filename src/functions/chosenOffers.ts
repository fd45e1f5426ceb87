import { refusal } from "../base";
import { offerCase } from "../scenario";
import type { OfferCase, Standing } from "../scenario";
import { offersArgument } from "./offersArgument";
import type { OffersArgument } from "./offersArgument";
import { refuse } from "./refuse";

/** Offers set beside the municipalities; without a municipal table there is nothing to weigh them against. */
export function chosenOffers(
  offers: unknown[][],
  table: unknown,
  definition: unknown,
  scenario: unknown,
  rules: unknown,
): OffersArgument & OfferCase & { readonly stands: Standing; readonly costWeight: number } {
  const read = offersArgument(offers, table, definition, scenario, rules);
  const { stands } = read;
  if (!stands) return refuse(refusal("F101", { column: "table" }).issues, read.language);
  return {
    ...read,
    ...offerCase(read.offers, read.rules, stands, read.scenario.total),
    stands,
    costWeight: read.rules.figures.costWeight ?? 0,
  };
}
