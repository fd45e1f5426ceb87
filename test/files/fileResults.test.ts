import { fileResults } from "../../src/files/fileResults";
import { resultColumns } from "../../src/report";
import { resultHeader, texts } from "../../src/wording";
import { aFile, aSheet } from "./aFile";

test("a result is known by its header in any language, wherever its columns stand", () => {
  const header = [...resultColumns].reverse().map((column) => texts.nb.results.headers[column]);
  const row = header.map((_, place) => place + 1);
  const [result] = fileResults({ sheets: [aSheet("R", [[], header, row, [], row])] });
  expect(result).toMatchObject({ language: "nb", sheet: "R" });
  expect(result?.rows).toHaveLength(1);
  expect(result?.rows[0]?.[0]).toEqual({ column: "code", cell: "R!N3", value: 14 });
  expect(result).not.toHaveProperty("fingerprint");
});
test("a result of persons is read like one of places", () => {
  const header = resultColumns.map((column) => resultHeader(column, "nb", "settlement"));
  const row = header.map((_, place) => place + 1);
  const [result] = fileResults({ sheets: [aSheet("R", [header, row])] });
  expect(result).toMatchObject({ language: "nb" });
  expect(result?.rows[0]?.find(({ column }) => column === "places")).toEqual({
    column: "places",
    cell: "R!J2",
    value: 10,
  });
});
test("a municipal table is no result", () => expect(fileResults(aFile)).toEqual([]));

test("a result beside a municipal table is read from its own columns", () => {
  const header = resultColumns.map((column) => texts.sv.results.headers[column]);
  const rows = [
    ["Kod", "Kommun", ...header],
    ["0461", "Gnesta", ...header.map((_, place) => place + 1)],
  ];
  const [result] = fileResults({ sheets: [aSheet("R", rows)] });
  expect(result?.rows[0]?.[1]).toEqual({ column: "name", cell: "R!D2", value: 2 });
});
