/** What the sheet of a pasted basis says, in Norwegian. */
export const pastedSheet = {
  sheetPasted: "Limt inn i panelet",
  sheetPastedDate: "Opplysningene gjelder, som oppgitt i panelet",
  sheetPastedUndated: "ingen dato oppgitt",
  sheetPastedRows: "Kommuner som brukes",
  sheetPastedUsed: "Kolonner som brukes",
  sheetPastedUnused: "Kolonner som ikke brukes",
  sheetPastedLeft: "Uten opplysninger, brukes ikke",
  sheetPastedExisting: "Eksisterende, sum",
  sheetPastedNeeds: "Nye plasser, sum",
  sheetPastedNeed: "Behov som valget regner med",
  sheetPastedTitle: "Grunnlag limt inn i panelet",
} as const;
