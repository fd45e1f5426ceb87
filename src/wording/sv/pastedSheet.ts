/** What the sheet of a pasted basis says, in Swedish. */
export const pastedSheet = {
  sheetPasted: "Inklistrat i panelen",
  sheetPastedDate: "Uppgifterna gäller, som angett i panelen",
  sheetPastedUndated: "inget datum angett",
  sheetPastedRows: "Kommuner som används",
  sheetPastedUsed: "Kolumner som används",
  sheetPastedUnused: "Kolumner som inte används",
  sheetPastedLeft: "Utan uppgifter, används inte",
  sheetPastedExisting: "Befintligt, summa",
  sheetPastedNeeds: "Nya platser, summa",
  sheetPastedNeed: "Behov som valet räknar med",
  sheetPastedTitle: "Underlag inklistrat i panelen",
} as const;
