import type { Language } from "../base";

/** How a scenario table is headed, by language; the header tells the language of the results. */
export const scenarioHeaders: Readonly<Record<Language, readonly [parameter: string, value: string]>> = {
  en: ["Parameter", "Value"],
  sv: ["Parameter", "Värde"],
  nb: ["Parameter", "Verdi"],
};
