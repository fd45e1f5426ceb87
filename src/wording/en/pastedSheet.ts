/** What the sheet of a pasted basis says, in English. */
export const pastedSheet = {
  sheetPasted: "Pasted into the pane",
  sheetPastedDate: "Figures hold for, as stated in the pane",
  sheetPastedUndated: "no date stated",
  sheetPastedRows: "Municipalities used",
  sheetPastedUsed: "Columns used",
  sheetPastedUnused: "Columns not used",
  sheetPastedLeft: "Without figures, not used",
  sheetPastedExisting: "Existing, sum",
  sheetPastedNeeds: "New places, sum",
  sheetPastedNeed: "Need that the choice counts with",
  sheetPastedTitle: "Basis pasted into the pane",
} as const;
