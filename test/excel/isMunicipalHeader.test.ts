import { isMunicipalHeader } from "../../src/excel/isMunicipalHeader";
import { resultColumns } from "../../src/report";
import { texts } from "../../src/wording";

test("municipalities are headed by code or by name, results of ours are not municipalities to read", () => {
  expect(isMunicipalHeader(["Kommunkod", 2018])).toBe(true);
  expect(isMunicipalHeader(["Ort", "Kommun", "Folkmängd"])).toBe(true);
  expect(isMunicipalHeader(["Län", "Folkmängd"])).toBe(false);
  expect(isMunicipalHeader(resultColumns.map((column) => texts.sv.results.headers[column]))).toBe(false);
});
