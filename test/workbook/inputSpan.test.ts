import { inputSpan } from "../../src/workbook";
import { aMunicipalTable, aPopulationKey } from "./aMunicipalTable";

test("the span ends with the last column that the calculation reads: a look-up of the result beside it makes no circle", () => {
  const headers = ["Anm", "Kod", "Kommun", "Folkmängd 2022", "Nya platser (hämtat)"];
  expect(inputSpan(aMunicipalTable(headers), aPopulationKey())).toEqual({ first: 1, last: 3 });
});

test("a column that only the key names belongs to the span", () => {
  const headers = ["Kod", "Folkmängd", "Anm", "Lediga lägenheter"];
  const named = aPopulationKey("lediga  lägenheter");
  expect(inputSpan(aMunicipalTable(headers), named)).toEqual({ first: 0, last: 3 });
});
