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
  ["supplier", /^(leverantör|anbuds(giv|läm)|leverandør|tilbyder|supplier|tenderer|bidder)/],
  ["municipality", /^(kommun(?!i)|municipality)/],
  [
    "places",
    /^((antal|antall|number of|tillgängliga|tilgjengelige|available) )?(boende)?(platser|plasser|places|beds)/,
  ],
  ["price", /^(pris|dygnspris|døgnpris|price)/],
  ["form", /^(form|boendeform|boform)/],
  [
    "from",
    /^((tillgänglig|tilgjengelig|ledig|available)t? )?(från|fra|from)\b|^(tillgänglig|ledig|available)$/,
  ],
  ["term", /^(avtalstid|löptid|avtaletid|varighet|(contract )?term)/],
  ["group", /^(grupp|uteslutande|gjensidig|eksklusiv|group|exclusive)/],
  ["publicTransport", /^(kollektiv|kommuni[ck]|public transport)/],
  ["healthCentre", /^(vårdcentral|hälsocentral|legesenter|legekontor|helsesenter|health)/],
  ["school", /^(skola|förskola|skole|barnehage|school|preschool)/],
  ["services", /^(service|tjenester|tjenestetilbud)/],
  ["ownToilet", /^(egen toalett|eget toalett|own toilet)/],
  ["access", /^(tillgänglighet|tilgjengelighet|access)/],
  ["id", /^(id|nr|nummer|anbud|tilbud|offer|tender|bid)/],
];

const role = roleReader(offerRoles, forms);

/** The role that a header of an offers table speaks of. Example: "Pris per person och dygn" is price, "Närhet till vårdcentral" healthCentre. */
export const offerRole = (header: string): OfferRole | undefined =>
  role(
    header
      .trim()
      .replace(/^(access|närhet|nærhet|tillgång|tilgang|tillgänglighet|tilgjengelighet) (till?|to) /i, ""),
  );
