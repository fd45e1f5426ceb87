import { roleReader } from "../../tables";

/** What a column of an offers table can be; those after access are answered with yes or no. */
export const offerRoles = [
  "id",
  "municipality",
  "places",
  "price",
  "supplier",
  "form",
  "from",
  "term",
  "minimumTaken",
  "group",
  "access",
  "publicTransport",
  "healthCentre",
  "school",
  "services",
  "ownToilet",
] as const;

export type OfferRole = (typeof offerRoles)[number];

/** How such columns are headed in Swedish, Norwegian and English; the first form that fits decides. */
const forms: readonly (readonly [OfferRole, RegExp])[] = [
  ["minimumTaken", /^(minst|minimum)/],
  ["supplier", /^(leverantör|anbudsgivare|leverandør|tilbyder|supplier|tenderer)/],
  ["municipality", /^(kommun|municipality)/],
  ["places", /^(antal |antall |number of )?(platser|plasser|places|beds)/],
  ["price", /^(pris|dygnspris|døgnpris|price)/],
  ["form", /^(form|boendeform|boform)/],
  ["from", /^(från|tillgänglig|ledig|fra|tilgjengelig fra|available|from)\b(?!het)/],
  ["term", /^(avtalstid|löptid|avtaletid|varighet|term)/],
  ["group", /^(grupp|uteslutande|gjensidig|group|exclusive)/],
  ["publicTransport", /^(kollektiv|public transport)/],
  ["healthCentre", /^(vårdcentral|legesenter|legekontor|helsesenter|health)/],
  ["school", /^(skola|skole|school)/],
  ["services", /^(service|tjenester|tjenestetilbud)/],
  ["ownToilet", /^(egen toalett|eget toalett|own toilet)/],
  ["access", /^(tillgänglighet|tilgjengelighet|access)/],
  ["id", /^(id|nr|nummer|anbud|tilbud|offer|tender|bid)/],
];

/** The role that a header of an offers table speaks of. Example: "Pris per person och dygn" is price. */
export const offerRole = roleReader(offerRoles, forms);
