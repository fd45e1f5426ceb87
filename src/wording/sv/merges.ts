import type { MergeTexts } from "../mergeTexts";

/** Det som listan över svar och loggen säger på svenska. */
export const merges: MergeTexts = {
  unbalanced: "Ensam bryter den länets summa. Godta länets övriga överenskomna siffror samtidigt.",
  capacityShort:
    "Kapaciteten är lägre än de platser som kommunen ska ha. Kom överens om var i länet resten hamnar.",
  file: "Fil",
  kept: "oförändrad, så att inget annat flyttas",
  before: "Stod där förut",
  title: "Återtaget från länen",
  decisions: "Inte godtaget den här gången",
  municipalityCode: "Kommunkod",
  countyCode: "Länskod",
};
