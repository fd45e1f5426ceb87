import type { MergeTexts } from "../mergeTexts";

/** Det listen over svar og loggen sier på norsk. */
export const merges: MergeTexts = {
  unbalanced: "Alene bryter det fylkets sum. Godta fylkets øvrige avtalte tall samtidig.",
  capacityShort:
    "Kapasiteten er lavere enn plassene kommunen skal ha. Bli enige om hvor i fylket resten skal.",
  file: "Fil",
  kept: "uendret, slik at ingenting annet flyttes",
  before: "Sto der før",
  title: "Tatt inn fra fylkene",
  decisions: "Ikke godtatt denne gangen",
  municipalityCode: "Kommunenummer",
  countyCode: "Fylkesnummer",
};
