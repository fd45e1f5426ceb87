/** How numbers and formulas are written where the workbook is open. */
export interface Culture {
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  readonly list: string;
  readonly booleans: { readonly true: string; readonly false: string };
}

const CULTURES: Readonly<Record<string, Culture>> = {
  sv: {
    name: "sv-SE",
    decimal: ",",
    group: "\u00a0",
    list: ";",
    booleans: { true: "SANT", false: "FALSKT" },
  },
  nb: { name: "nb-NO", decimal: ",", group: "\u00a0", list: ";", booleans: { true: "SANN", false: "USANN" } },
  nn: { name: "nn-NO", decimal: ",", group: "\u00a0", list: ";", booleans: { true: "SANN", false: "USANN" } },
  en: { name: "en-US", decimal: ".", group: ",", list: ",", booleans: { true: "TRUE", false: "FALSE" } },
};

/** The culture of a locale such as `sv-SE`; English where it is not known. */
export function cultureOf(locale: string): Culture {
  const known = CULTURES[locale.slice(0, 2).toLowerCase()] ?? CULTURES["en"]!;
  return { ...known, name: locale };
}
