import type { columns as en } from "../en/columns";

/** Vad panelen säger på svenska om tabellens kolumner. */
export const columns: Readonly<Record<keyof typeof en, string>> = {
  title: "Kolumner",
  lead: "Vad varje kolumn uppfattas som. Ändra här om det är något annat.",
  roleOf: "{header} uppfattas som",
  none: "Används inte",
  figures: "{count} tal",
  suppressed: "{count} dolda ({found})",
  blank: "{count} saknas",
  notApplicable: "{count} ej tillämpliga",
  text: "{count} text ({found})",
  error: "{count} fel ({found})",
  inKey: "i nyckeln: {names}",
  unused: "{count} kolumner används inte",
  unusedOne: "1 kolumn används inte",
  howTitle: "Formlerna ser på rubriken vad en kolumn är.",
  becomes: "”{from}” blir ”{to}”",
  alsoBecomes: "och ”{from}” blir ”{to}”",
  change: "Byt rubrik",
  cancel: "Avbryt",
};
