import { keptRecords } from "../../src/excel/keptRecords";
import type { HeaderRecord } from "../../src/excel/renameHeaders";

const aRecord = (sheet: string): HeaderRecord => ({
  sheet,
  origin: { sheet, row: 0, column: 0 },
  headers: [],
});
const records = [aRecord("Ett"), aRecord("Två"), aRecord("Tre")];

it("what is kept is there until it is forgotten", () => {
  keptRecords.keep({ marks: ["a"], records });
  expect(keptRecords.read()).toEqual({ marks: ["a"], records });
  keptRecords.forget();
  expect(keptRecords.read()).toBeUndefined();
});

it.each([
  ["Ett", ["Två", "Tre"]],
  ["Tre", []],
])("where there is no room for %s, what is older goes too", (large, left) => {
  const put = jest.spyOn(Storage.prototype, "setItem").mockImplementation((key, text) => {
    if (text.includes(large)) throw new Error("QuotaExceededError");
    put.mockRestore();
    sessionStorage.setItem(key, text);
  });
  keptRecords.keep({ marks: ["a"], records });
  const sheets = keptRecords.read()?.records.map((record) => "headers" in record && record.sheet);
  expect(sheets).toEqual(left);
});

it("a browser that keeps nothing for us stops nothing", () => {
  const refuse = jest.spyOn(window, "sessionStorage", "get").mockImplementation(() => {
    throw new Error("SecurityError");
  });
  keptRecords.keep({ marks: ["a"], records });
  expect(keptRecords.read()).toBeUndefined();
  keptRecords.forget();
  refuse.mockRestore();
});
