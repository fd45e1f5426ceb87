import { groundColumn } from "../../../src/distribution-key/rules/groundColumn";
import { aMunicipalTable } from "./aMunicipalTable";

const table = aMunicipalTable({
  "Folkmängd 2021": [1, 2],
  "Folkmängd 2022": [3, 4],
  "BRP per invånare": [5, 6],
  "BRP mnkr": [7, 8],
  Bostadsmarknad: [9, 10],
});

test("a ground that is a role is found by it, the latest year first", () => {
  expect(groundColumn(table, "population")).toBe("Folkmängd 2022");
});

test("other grounds are found by how their columns are headed; per person and in all are told apart", () => {
  expect(groundColumn(table, "gdp")).toBe("BRP mnkr");
  expect(groundColumn(table, "gdpPerPerson")).toBe("BRP per invånare");
  expect(groundColumn(table, "housingMarket")).toBe("Bostadsmarknad");
});

test("a ground that the table lacks has no column", () => {
  expect(groundColumn(table, "demography")).toBeUndefined();
  expect(groundColumn(table, "labourMarket")).toBeUndefined();
});
