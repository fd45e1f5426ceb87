import type { columns as en } from "../en/columns";

/** Hva panelet sier på bokmål om kolonnene i tabellen. */
export const columns: Readonly<Record<keyof typeof en, string>> = {
  title: "Kolonner",
  lead: "Hva hver kolonne oppfattes som. Endre her hvis den er noe annet.",
  roleOf: "{header} oppfattes som",
  none: "Brukes ikke",
  figures: "{count} tall",
  suppressed: "{count} prikkede ({found})",
  suppressedOne: "1 prikket ({found})",
  blank: "{count} mangler",
  blankOne: "1 mangler",
  notApplicable: "{count} ikke aktuelle",
  notApplicableOne: "1 ikke aktuell",
  text: "{count} er tekst ({found})",
  textOne: "1 er tekst ({found})",
  error: "{count} feil ({found})",
  errorOne: "1 feil ({found})",
  inKey: "i nøkkelen: {names}",
  unused: "{count} kolonner brukes ikke",
  unusedOne: "1 kolonne brukes ikke",
  howTitle: "Formlene ser på overskriften hva en kolonne er.",
  becomes: "«{from}» blir «{to}»",
  alsoBecomes: "og «{from}» blir «{to}»",
  change: "Bytt overskrift",
  cancel: "Avbryt",
};
