import type { MergeEntry } from "../../src/sharing";

/** Upplands Väsby agreed to 70 instead of 72 in a table that held nothing; what is given differs. */
export const aMergeEntry = (given: Partial<MergeEntry> = {}): MergeEntry => ({
  countyCode: "01",
  code: "0114",
  field: "agreed",
  sent: 72,
  value: 70,
  date: "2024-05-31",
  agreedBy: "Anna",
  file: "a.xlsx",
  before: null,
  ...given,
});
