import type { Language, Result } from "../base";
import { readOfferRules, readOffers } from "../procurement";
import type { Offer, OfferRules } from "../procurement";
import { standing } from "../scenario";
import type { Scenario, Standing } from "../scenario";
import { readTable } from "../tables";
import { accept } from "./accept";
import { definitionArgument } from "./definitionArgument";
import { isDefined } from "./isDefined";
import { scenarioArgument } from "./scenarioArgument";

/** What the functions on offers are handed over, read. */
export interface OffersArgument {
  readonly offers: readonly Offer[];
  readonly rules: OfferRules;
  readonly scenario: Scenario;
  readonly language: Language;
  /** Absent where no municipal table was handed over. */
  readonly stands: Standing | undefined;
}

/** Reads offers, rules, scenario and municipal table, or refuses in the scenario's language; the rules' need serves as total. */
export function offersArgument(
  offers: unknown[][],
  table: unknown,
  definition: unknown,
  scenario: unknown,
  rules: unknown,
  otherwise?: number,
): OffersArgument {
  const ruled: Result<OfferRules> = readOfferRules(isDefined(rules) ? rules : []);
  // Rules that cannot be read may hold the need: that they cannot is told then, in the scenario's language, and not that it is missing.
  const need = ruled.ok ? (ruled.value.figures.need ?? otherwise) : 0;
  const parameters = accept(scenarioArgument(scenario, need));
  const { language } = parameters;
  const criteria = definitionArgument(definition);
  const key = criteria ? accept(criteria, language) : undefined;
  const stands = isDefined(table)
    ? accept(standing(accept(readTable(table), language), key, parameters), language)
    : undefined;
  const country = stands?.municipal.country ?? parameters.country;
  return {
    offers: accept(readOffers(offers, country), language),
    rules: accept(ruled, language),
    scenario: parameters,
    language,
    stands,
  };
}
