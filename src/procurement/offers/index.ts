export type { Offer } from "./offer";
export type { OfferRules } from "./offerRules";
export { rankOffers } from "./rankOffers";
export type { RankedOffer } from "./rankOffers";
export { readOfferRules } from "./readOfferRules";
export { readOffers } from "./readOffers";
