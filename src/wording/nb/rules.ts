import type { rules as en } from "../en/rules";

/** Hva panelet sier på bokmål om publiserte fordelingsmodeller. */
export const rules: Readonly<Record<keyof typeof en, string>> = {
  sweden: "Sverige",
  abroad: "Andre land",
  rule_population: "Bare folkemengde",
  rule_protection2022: "Grunnlaget for de svenske nøklene 2022–2024",
  rule_lanstal2019: "Som de svenske länstalen 2019",
  rule_lanstal2015: "Som de svenske länstalen 2015",
  rule_lanstal2014: "Som de svenske länstalen 2014",
  rule_denmark2022: "Danmark 2022",
  rule_belgium2016: "Belgia 2016",
  rule_europe2024: "EU 2024, halvparten hver",
  rule_europe2015September: "EU september 2015, med tak",
  rule_europe2015May: "EU mai 2015, uten tak",
  rule_grech2016: "Grech 2016, med faktorer",
  rule_grech2016Capped: "Grech 2016, med tak",
  rule_bovensBartsch2015: "Bovens & Bartsch 2015",
  ground_population: "Folkemengde",
  ground_labourMarket: "Arbeidsmarked",
  ground_reception: "Tidligere bosetting",
  ground_asylumSeekers: "Asylsøkere i kommunen",
  ground_ownHousing: "Egen bolig",
  ground_agencyHousing: "Mottaksplass",
  ground_enrolled: "Innskrevne hos myndigheten",
  ground_housingMarket: "Boligmarked",
  ground_demography: "Demografi",
  ground_immigrants: "Flyktninger og innvandrere",
  ground_existingPlaces: "Eksisterende plasser",
  ground_income: "Inntekt",
  ground_integrationIncome: "Integrasjonsinntekt",
  ground_gdp: "Bruttonasjonalprodukt",
  ground_gdpPerPerson: "BNP per innbygger",
  ground_vacancies: "Ledige stillinger",
  ground_ageing: "Andel 65 år eller eldre",
  ground_asylumApplications: "Asylsøknader per innbygger",
  source: "Kilde: {source} ({date}).",
  weightsUnpublished: "Vektene er aldri publisert. Sett dem selv: ingenting beregnes før minst én er over 0.",
  weightsPublished:
    "Vektene er de som ble publisert for tallene; lov og forordning angir kriteriene, men ingen vekter.",
  transformsUnpublished:
    "Hvordan myndigheten regner om tallene, er ikke publisert; omregningene her er Fördelas egne.",
  missing: "Mangler i tabellen: {list}.",
  missingWeight: "{name} (vekt {weight})",
  missingColumn: "{name}",
  isCount:
    "{name} er utelatt: kolonnen {column} er et antall. Det trengs et tall i prosent eller per 1\u00a0000.",
  isRate: "{name} er utelatt: kolonnen {column} er et forholdstall. Det trengs et antall.",
  incomplete: "Uten dem er det ikke den publiserte modellen.",
  adjustedForEnrolled:
    "De publiserte tallene ble deretter justert for innskrevne hos Migrationsverket; det gjøres ikke her.",
  clipAndScale:
    "Den danske regelen nullstiller og skalerer også: velg den metoden under Metode. Familiegjenforening telles ikke.",
  exemptAtTwice:
    "En kommune med dobbelt gjennomsnitt er unntatt: skriv 2 ved Unnta over, under Begrensninger.",
  placesWeighed:
    "Eksisterende plasser: lokale plasser telles fullt ut og andre med 75 prosent; kolonnen må inneholde dem slik.",
};
