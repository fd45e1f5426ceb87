import { registeredMunicipalities } from "../../../src/municipalities/register";
import { nameIndex } from "../../../src/municipalities/register/nameIndex";
import { isTotalName } from "../../../src/municipalities/register/isTotalName";

test.each(
  (
    "Riket;Hela riket;RIKET;00 Riket;Totalt;Total;Totalt riket;Summa;Summa:;Summa totalt;Delsumma;Totalsumma;" +
    "Sverige;Hela landet;Samtliga kommuner;Hele landet;Heile landet;0 Hele landet;EAK Hele landet;Landet;I alt;" +
    "Hele landet i alt;Sum;Sum alle kommuner;Norge;Noreg;Grand total;Subtotal;Total Sweden;The whole country;" +
    "All municipalities;00;0000;Summa Skåne län;Totalt Uppsala län;Sum Nordland;Sum Viken;Totalt antal;Kontroll;Check;" +
    "Samtliga;Alla;Alle;Alla kommuner;Alle kommuner;Alle kommunar;Alle kommunene;Hela länet;Länet;Länet totalt;Hele fylket;" +
    "Heile fylket;Fylket;Sum fylket;Hele fylket i alt;Samtliga kommuner i länet;Alla kommuner i Skåne län;Alle fylke;" +
    "Summa län;Sum fylke;Til sammen;Tilsammen;Ialt;01 Hela länet;Genomsnitt;Genomsnitt riket;Medelvärde:;Median;Gjennomsnitt hele landet;Average"
  ).split(";"),
)("%p sums others, or is their mean", (text) => expect(isTotalName(text)).toBe(true));

test.each(
  (
    ";Stockholms län;Skåne;Oslo;Län;Fylke;Hele Oslo;Hela Gotland;Alle og enhver;Gotland;Sumla;Nordre Land;Hela;Kommun;1 000;Totalförsvaret;" +
    "Totalt antal mottagna personer i kommunen under året"
  ).split(";"),
)("%p does not", (text) => expect(isTotalName(text)).toBe(false));

test("no municipality and no county bears the name of a sum", () => {
  for (const { name, county } of registeredMunicipalities())
    expect([name, isTotalName(name), isTotalName(county)]).toEqual([name, false, false]);
  for (const country of ["SE", "NO"] as const)
    for (const [name] of nameIndex(country)) expect([name, isTotalName(name)]).toEqual([name, false]);
});
