export type { Offer } from "./offer";
export { offerRole } from "./offerRole";
export type { OfferRole } from "./offerRole";
export type { OfferRules } from "./offerRules";
export { rankOffers } from "./rankOffers";
export type { RankedOffer } from "./rankOffers";
export { regionalRanks } from "./regionalRanks";
export { readOfferRules } from "./readOfferRules";
export { readOffers } from "./readOffers";
