import type { rules as en } from "../en/rules";

/** Vad panelen säger på svenska om publicerade fördelningsmodeller. */
export const rules: Readonly<Record<keyof typeof en, string>> = {
  sweden: "Sverige",
  abroad: "Andra länder",
  rule_population: "Endast folkmängd",
  rule_protection2022: "Grunderna för nycklarna 2022–2024",
  rule_lanstal2019: "Som länstalen 2019",
  rule_lanstal2015: "Som länstalen 2015",
  rule_lanstal2014: "Som länstalen 2014",
  rule_denmark2022: "Danmark 2022",
  rule_belgium2016: "Belgien 2016",
  rule_europe2024: "EU 2024, hälften var",
  rule_europe2015September: "EU september 2015, med tak",
  rule_europe2015May: "EU maj 2015, utan tak",
  rule_grech2016: "Grech 2016, med faktorer",
  rule_grech2016Capped: "Grech 2016, med tak",
  rule_bovensBartsch2015: "Bovens & Bartsch 2015",
  ground_population: "Folkmängd",
  ground_labourMarket: "Arbetsmarknad",
  ground_reception: "Tidigare mottagande",
  ground_asylumSeekers: "Asylsökande i kommunen",
  ground_ownHousing: "Eget boende (EBO)",
  ground_agencyHousing: "Anläggningsboende (ABO)",
  ground_enrolled: "Inskrivna hos Migrationsverket",
  ground_housingMarket: "Bostadsmarknad",
  ground_demography: "Demografi",
  ground_immigrants: "Flyktingar och invandrare",
  ground_existingPlaces: "Befintliga platser",
  ground_income: "Inkomst",
  ground_integrationIncome: "Integrationsinkomst",
  ground_gdp: "Bruttonationalprodukt",
  ground_gdpPerPerson: "BNP per invånare",
  ground_vacancies: "Lediga jobb",
  ground_ageing: "Andel 65 år eller äldre",
  ground_asylumApplications: "Asylansökningar per invånare",
  source: "Källa: {source} ({date}).",
  weightsUnpublished:
    "Vikterna har aldrig publicerats. Sätt dem själv: inget beräknas förrän minst en är över 0.",
  weightsPublished:
    "Vikterna är de som publicerats för talen; lag och förordning anger kriterierna men inga vikter.",
  transformsUnpublished:
    "Hur myndigheten räknar om uppgifterna är inte publicerat; omräkningarna här är Fördelas egna.",
  missing: "Saknas i tabellen: {list}.",
  missingWeight: "{name} (vikt {weight})",
  missingColumn: "{name}",
  isCount:
    "{name} är utelämnat: kolumnen {column} är ett antal. Det behövs ett tal i procent eller per 1\u00a0000.",
  isRate: "{name} är utelämnat: kolumnen {column} är ett relativt tal. Det behövs ett antal.",
  incomplete: "Utan dem är det inte den publicerade modellen.",
  adjustedForEnrolled:
    "De publicerade talen justerades sedan för inskrivna hos Migrationsverket; det görs inte här.",
  clipAndScale:
    "Den danska regeln nollar och skalar också: välj den metoden under Metod. Familjeåterförening räknas inte.",
  exemptAtTwice: "En kommun med dubbla snittet är undantagen: skriv 2 vid Undanta över, under Begränsningar.",
  placesWeighed:
    "Befintliga platser: lokala platser räknas fullt ut och övriga till 75 procent; kolumnen ska innehålla dem så.",
};
