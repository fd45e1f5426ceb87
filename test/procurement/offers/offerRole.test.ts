import { offerRole } from "../../../src/procurement/offers/offerRole";

// Columns of METHOD 5 as agencies head them, Swedish, Norwegian, English.
test.each([
  ["id", ["Anbud", "Anbudsnummer", "Tilbud", "Tilbuds-ID", "Offer", "Bid"]],
  ["municipality", ["Kommun", "Kommunkod", "Kommune", "Kommunenummer", "Municipality"]],
  ["supplier", ["Leverantör", "Anbudsgivare", "Anbudslämnare", "Leverandør", "Tilbyder", "Supplier"]],
  [
    "places",
    ["Platser", "Antal boendeplatser", "Tillgängliga platser", "Antall plasser", "Number of places"],
  ],
  ["price", ["Pris per person och dygn", "Pris per person og døgn", "Price per person and night"]],
  ["form", ["Boendeform", "Boform", "Form"]],
  [
    "from",
    ["Tillgänglig från", "Tillgängligt från och med", "Ledigt från", "Tilgjengelig fra", "Available from"],
  ],
  ["term", ["Avtalstid (månader)", "Avtaletid (måneder)", "Contract term", "Term (months)"]],
  ["minimumTaken", ["Minsta antal platser som tas", "Minste antall plasser som tas", "Minimum places taken"]],
  ["group", ["Uteslutande grupp", "Gjensidig utelukkende gruppe", "Eksklusiv gruppe", "Exclusive group"]],
  ["access", ["Tillgänglighet", "Tilgjengelighet", "Access"]],
  [
    "publicTransport",
    ["Kommunikationer", "Närhet till kollektivtrafik", "Kollektivtransport", "Access to public transport"],
  ],
  ["healthCentre", ["Tillgång till vårdcentral", "Nærhet til legekontor", "Access to health centre"]],
  ["school", ["Skola och förskola", "Förskola", "Skole og barnehage", "Access to school and preschool"]],
  ["services", ["Service", "Tjenester", "Access to services"]],
  ["ownToilet", ["Egen toalett och dusch", "Eget toalett og dusj", "Own toilet and shower"]],
  [undefined, ["Användbar andel", "Operatör", "Brukbar andel", "Usable share", "Anmärkning", "Tilldelning"]],
])("%s is recognised", (role, headers) => {
  expect(headers.map((header) => [header, offerRole(header)])).toEqual(
    headers.map((header) => [header, role]),
  );
});
