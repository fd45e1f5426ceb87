import { refusal } from "../base";
import { offerCurve } from "../procurement";
import { texts } from "../wording";
import { accept } from "./accept";
import { chosenOffers } from "./chosenOffers";
import { isOmitted } from "./isOmitted";
import { refuse } from "./refuse";
import { singleValue } from "./singleValue";

const usualPoints = 11;

/** OFFERCURVE: cost against unevenness, from the cheapest choice to the most even, header first. */
export function offerCurveBlock(
  offers: unknown[][],
  table: unknown,
  definition: unknown,
  scenario: unknown,
  rules: unknown,
  points: unknown,
): (string | number)[][] {
  const { problem, language } = chosenOffers(offers, table, definition, scenario, rules);
  const asked = singleValue(points);
  // Desktop Excel hands an argument that points to an empty cell over as 0.
  const count = isOmitted(asked) || asked === 0 ? usualPoints : Number(asked);
  if (Number.isNaN(count))
    return refuse(refusal("F106", { found: String(asked), column: "points" }).issues, language);
  if (!Number.isInteger(count) || count < 2)
    return refuse(
      refusal("F702", { found: String(asked), column: "points", expected: "2, 3 or more" }).issues,
    );
  const words = texts[language].results.offers;
  return [
    [words.costWeight, words.places, words.cost, words.unevenness, "cv", words.personsToMove, words.proven],
    ...accept(offerCurve(problem, count), language).map((point) => [
      point.costWeight ?? "",
      point.places,
      point.cost,
      point.unevenness,
      point.cv,
      point.personsToMove,
      point.provenWithin,
    ]),
  ];
}
