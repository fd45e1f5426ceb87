import type { columns as en } from "../en/columns";

/** Vad panelen säger på svenska om tabellens kolumner. */
export const columns: Readonly<Record<keyof typeof en, string>> = {
  title: "Kolumner",
  lead: "Vad varje kolumn uppfattas som. Ändra här om det är något annat.",
  roleOf: "{header} uppfattas som",
  none: "Används inte",
  figures: "{count} tal",
  suppressed: "{count} dolda ({found})",
  suppressedOne: "1 dold ({found})",
  blank: "{count} saknas",
  blankOne: "1 saknas",
  notApplicable: "{count} ej tillämpliga",
  notApplicableOne: "1 ej tillämplig",
  text: "{count} är text ({found})",
  textOne: "1 är text ({found})",
  error: "{count} fel ({found})",
  errorOne: "1 fel ({found})",
  inKey: "i nyckeln: {names}",
  unused: "{count} kolumner används inte",
  unusedOne: "1 kolumn används inte",
  howTitle: "Formlerna ser på rubriken vad en kolumn är.",
  becomes: "”{from}” blir ”{to}”",
  alsoBecomes: "och ”{from}” blir ”{to}”",
  change: "Byt rubrik",
  cancel: "Avbryt",
};
