import type { Language } from "../base";

/** The columns of a key definition table. */
export const keyColumns = ["criterion", "column", "transform", "weight", "cap", "source"] as const;

export type KeyColumn = (typeof keyColumns)[number];

/** How the definition table is headed, by language. */
export const keyHeaders: Readonly<Record<Language, Readonly<Record<KeyColumn, string>>>> = {
  en: {
    criterion: "Criterion",
    column: "Column",
    transform: "Transform",
    weight: "Weight",
    cap: "Cap",
    source: "Source",
  },
  sv: {
    criterion: "Kriterium",
    column: "Kolumn",
    transform: "Omräkning",
    weight: "Vikt",
    cap: "Tak",
    source: "Källa",
  },
  nb: {
    criterion: "Kriterium",
    column: "Kolonne",
    transform: "Omregning",
    weight: "Vekt",
    cap: "Tak",
    source: "Kilde",
  },
};
