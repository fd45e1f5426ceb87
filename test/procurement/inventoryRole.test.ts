import { inventoryRole } from "../../src/procurement/inventoryRole";

test.each([
  ["Inventerade platser april 2022", "places"],
  ["Antall plasser", "places"],
  ["Available places", "places"],
  ["Tillgängliga från", "availableFrom"],
  ["Tilgjengelig fra", "availableFrom"],
  ["available from", "availableFrom"],
  ["Användbar andel", "usableShare"],
  ["usableShare", "usableShare"],
  ["Brukbar andel", "usableShare"],
  ["Operatör", "operator"],
  ["Slag", "kind"],
  ["Möjlig dubbelräkning", "doubleCounted"],
  ["Dobbelttelling", "doubleCounted"],
  ["Vårdcentral (minuter)", "healthCentre"],
  ["Kollektivtrafik", "transport"],
  ["Skole og barnehage", "school"],
  ["Service", "services"],
  ["Kommun", undefined],
  ["Folkmängd 2022", undefined],
])("%s is %s", (header, role) => expect(inventoryRole(header)).toBe(role));
