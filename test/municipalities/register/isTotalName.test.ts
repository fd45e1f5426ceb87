import { registeredMunicipalities } from "../../../src/municipalities/register";
import { isTotalName } from "../../../src/municipalities/register/isTotalName";

test.each(
  (
    "Riket;Hela riket;RIKET;00 Riket;Totalt;Total;Totalt riket;Summa;Summa:;Summa totalt;Delsumma;Totalsumma;" +
    "Sverige;Hela landet;Samtliga kommuner;Hele landet;Heile landet;0 Hele landet;EAK Hele landet;Landet;I alt;" +
    "Hele landet i alt;Sum;Sum alle kommuner;Norge;Noreg;Grand total;Subtotal;Total Sweden;The whole country;" +
    "All municipalities;00;0000;Summa Skåne län;Totalt Uppsala län;Sum Nordland;Sum Viken;Totalt antal;Kontroll;Check"
  ).split(";"),
)("%p sums others", (text) => expect(isTotalName(text)).toBe(true));

test.each(
  (
    ";Stockholms län;Skåne;Oslo;Gotland;Sumla;Nordre Land;Hela;Kommun;1 000;Totalförsvaret;" +
    "Totalt antal mottagna personer i kommunen under året"
  ).split(";"),
)("%p does not", (text) => expect(isTotalName(text)).toBe(false));

test("no municipality and no county bears the name of a sum", () => {
  for (const { name, county } of registeredMunicipalities())
    expect([name, isTotalName(name), isTotalName(county)]).toEqual([name, false, false]);
});
