import { languages } from "../../src/base";
import { resultColumns } from "../../src/report";
import { ownSpans } from "../../src/workbook/ownSpans";
import { texts } from "../../src/wording";

test.each(languages)("what ALLOCATE and CHECK head is known among other columns (%s)", (language) => {
  const { headers, check } = texts[language].results;
  const result = resultColumns.map((column) => headers[column]);
  const findings = [check.code, check.severity, check.row, check.municipality, check.text];
  expect(ownSpans(["Kod", "Kommun", "", ...result, ...findings])).toEqual([
    { column: 3, columns: result.length },
    { column: 3 + result.length, columns: 5 },
  ]);
  expect(ownSpans(result.slice(0, -1))).toEqual([]);
  const settled = resultColumns.map((column) => (column === "places" ? headers.persons : headers[column]));
  expect(ownSpans(["Kod", ...settled])).toEqual([{ column: 1, columns: settled.length }]);
});
