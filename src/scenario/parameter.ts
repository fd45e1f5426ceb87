import type { Language } from "../base";

/** The parameters of a scenario table, in the order in which they are written. */
export const parameters = [
  "total",
  "purpose",
  "country",
  "creditOwnHousing",
  "creditAgencyHousing",
  "creditMunicipalHousing",
  "creditAsylumSeekers",
  "creditReception",
  "deductUnaccompanied",
  "method",
  "targetMethod",
  "minimum",
  "minimumLot",
  "maximumPerThousand",
  "useCapacity",
  "exemptAbove",
  "stage",
  "noIncrease",
  "keepPrevious",
  "missing",
  "directionHighBelow",
  "directionMediumBelow",
  "language",
] as const;

export type Parameter = (typeof parameters)[number];

type Names = Readonly<Record<Parameter, string>>;

/** What each parameter is called in a scenario table. Source: the glossary. */
export const parameterNames: Readonly<Record<Language, Names>> = {
  en: Object.fromEntries(parameters.map((id) => [id, spaced(id)])) as Names,
  sv: {
    total: "att fördela",
    purpose: "ändamål",
    country: "land",
    creditOwnHousing: "räkna eget boende",
    creditAgencyHousing: "räkna anläggningsboende",
    creditMunicipalHousing: "räkna kommunens boende",
    creditAsylumSeekers: "räkna asylsökande",
    creditReception: "räkna tidigare mottagande",
    deductUnaccompanied: "dra av ensamkommande barn",
    method: "metod",
    targetMethod: "metod för måltal",
    minimum: "minst per kommun",
    minimumLot: "minsta antal om något",
    maximumPerThousand: "högst per 1 000 invånare",
    useCapacity: "följ kapacitet",
    exemptAbove: "undanta över (gånger snittet)",
    stage: "steg",
    noIncrease: "ingen ökning",
    keepPrevious: "håll nära tidigare",
    missing: "saknade värden",
    directionHighBelow: "högt behov under",
    directionMediumBelow: "medelbehov under",
    language: "språk",
  },
  nb: {
    total: "å fordele",
    purpose: "formål",
    country: "land",
    creditOwnHousing: "tell egen bolig",
    creditAgencyHousing: "tell mottaksplasser",
    creditMunicipalHousing: "tell bosatte i kommunen",
    creditAsylumSeekers: "tell asylsøkere",
    creditReception: "tell tidligere bosetting",
    deductUnaccompanied: "trekk fra enslige mindreårige",
    method: "metode",
    targetMethod: "metode for måltall",
    minimum: "minst per kommune",
    minimumLot: "minste antall hvis noe",
    maximumPerThousand: "høyst per 1 000 innbyggere",
    useCapacity: "følg kapasitet",
    exemptAbove: "unnta over (ganger snittet)",
    stage: "trinn",
    noIncrease: "ingen økning",
    keepPrevious: "hold nær tidligere",
    missing: "manglende verdier",
    directionHighBelow: "høyt behov under",
    directionMediumBelow: "middels behov under",
    language: "språk",
  },
};

/** creditOwnHousing is "credit own housing" in English. */
function spaced(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
