import type { Language } from "../base";

/** Names of the sheets and tables that the add-in makes, in the workbook's language; a table never bears a sheet's name. */
export const sheetNames: Readonly<
  Record<
    Language,
    { readonly result: string; readonly settings: string; readonly key: string; readonly scenario: string }
  >
> = {
  en: { result: "Distribution", settings: "Settings", key: "Key", scenario: "Scenario" },
  sv: { result: "Fördelning", settings: "Inställningar", key: "Nyckel", scenario: "Scenario" },
  nb: { result: "Fordeling", settings: "Innstillinger", key: "Nøkkel", scenario: "Scenario" },
};
