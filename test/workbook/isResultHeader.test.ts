import { languages } from "../../src/base";
import { resultColumns } from "../../src/report";
import { isResultHeader } from "../../src/workbook";
import { texts } from "../../src/wording";

test.each(languages)("a result of ours is known by its header (%s)", (language) => {
  const { headers } = texts[language].results;
  expect(isResultHeader(resultColumns.map((column) => headers[column]))).toBe(true);
  expect(isResultHeader([headers.code, headers.name, headers.county, headers.target])).toBe(false);
});
