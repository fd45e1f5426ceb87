import type { Language } from "../base";

/** A sheet that the add-in writes into a workbook of offers. */
export type OffersSheetName = "ranking" | "choice" | "uncovered" | "surcharges" | "rules" | "basis";

/** Names of those sheets, in the workbook's language. */
export const offersSheetNames: Readonly<Record<Language, Readonly<Record<OffersSheetName, string>>>> = {
  en: {
    ranking: "Offer ranking",
    choice: "Offer choice",
    uncovered: "Uncovered",
    surcharges: "Surcharges",
    rules: "Rules used",
    basis: "Basis of choice",
  },
  sv: {
    ranking: "Anbudsordning",
    choice: "Anbudsval",
    uncovered: "Otäckt behov",
    surcharges: "Påslag",
    rules: "Använda regler",
    basis: "Valets underlag",
  },
  nb: {
    ranking: "Tilbudsrekkefølge",
    choice: "Tilbudsvalg",
    uncovered: "Udekket behov",
    surcharges: "Påslag",
    rules: "Brukte regler",
    basis: "Valgets grunnlag",
  },
};
