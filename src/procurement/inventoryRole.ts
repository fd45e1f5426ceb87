import { normaliseHeader } from "../tables";

/** What a column of an inventory can be, beside code, name and county. */
export const inventoryRoles = [
  "places",
  "operator",
  "kind",
  "availableFrom",
  "usableShare",
  "doubleCounted",
  "transport",
  "healthCentre",
  "school",
  "services",
] as const;

export type InventoryRole = (typeof inventoryRoles)[number];

/** How such columns are headed in Swedish, Norwegian and English; the first form that fits decides. */
const forms: readonly (readonly [InventoryRole, RegExp])[] = [
  ["usableShare", /^(användbar|andel användbar|brukbar|andel brukbar|usable)/],
  ["doubleCounted", /^(dubbel|möjlig dubbel|ev(entuell)? dubbel|dobbel|mulig dobbel|double|possible double)/],
  [
    "availableFrom",
    /^(tillgänglig(a|t)? (från|fr|f)|ledig(a)? från|tilgjengelig(e)? fra|ledig(e)? fra|available ?from)/,
  ],
  [
    "operator",
    /^(operatör|utförare|driftsform|drivs av|ägare|operatør|driver\b|drives av|eier|operator|owner)/,
  ],
  ["kind", /^(slag|typ av|typ\b|boendeform|type|kind)/],
  ["transport", /^(kollektiv|kommunikation|public transport|transport)/],
  ["healthCentre", /^(vårdcentral|hälsocentral|legekontor|legesenter|helsesenter|health ?cent)/],
  ["school", /^(skola|förskola|skole|barnehage|school|preschool)/],
  ["services", /^(service|tjänster|tjenester)/],
  [
    "places",
    /^((antal|antall|number of|inventerade|tillgängliga|kartlagte|tilgjengelige|inventoried|available) )?(boende)?(platser|plasser|places)/,
  ],
];

/**
 * The role that a header of an inventory speaks of; undefined where it speaks of none.
 * @remarks Example: "Inventerade platser april 2022" is places; "Användbar andel" is usableShare.
 */
export function inventoryRole(header: string): InventoryRole | undefined {
  const text = normaliseHeader(header);
  const identifier = text.replaceAll(" ", "");
  return (
    inventoryRoles.find((role) => role.toLowerCase() === identifier) ??
    forms.find(([, form]) => form.test(text))?.[0]
  );
}
