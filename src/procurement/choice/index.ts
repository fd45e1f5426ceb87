export type { ChoiceCase } from "./choiceCase";
export type { ChoiceOffer } from "./choiceOffer";
export { offerCurve } from "./offerCurve";
export { offerCurveSteps } from "./offerCurveSteps";
export type { OfferChoice } from "./offerChoice";
export { replayEvaluation } from "./replayEvaluation";
export { selectOffers } from "./selectOffers";
export { surchargeTable } from "./surchargeTable";
export type { SurchargeTable } from "./surchargeTable";
