/**
 * Counties that Norway no longer has: code, name, and today's codes of the land they covered.
 * @remarks Source: SSB, Klass 104, changes of 1 January 2018, 2020 and 2024.
 */
export const formerCounties: readonly (readonly [code: string, name: string, today: readonly string[]])[] = [
  ["04", "Hedmark", ["34"]],
  ["05", "Oppland", ["34"]],
  ["09", "Aust-Agder", ["42"]],
  ["10", "Vest-Agder", ["42"]],
  ["12", "Hordaland", ["46"]],
  ["14", "Sogn og Fjordane", ["46"]],
  ["16", "Sør-Trøndelag", ["50"]],
  ["17", "Nord-Trøndelag", ["50"]],
  ["30", "Viken", ["31", "32", "33"]],
  ["38", "Vestfold og Telemark", ["39", "40"]],
  ["54", "Troms og Finnmark", ["55", "56"]],
];
