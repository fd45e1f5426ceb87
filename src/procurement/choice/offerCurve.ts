import type { Result } from "../../base";
import type { ChoiceCase } from "./choiceCase";
import type { OfferChoice } from "./offerChoice";
import { offerCurveSteps } from "./offerCurveSteps";

/** The whole curve of cost against unevenness, from the cheapest choice to the most even one; see offerCurveSteps. */
export function offerCurve(problem: ChoiceCase, points: number): Result<readonly OfferChoice[]> {
  const steps = offerCurveSteps(problem, points);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
