import { calculationColumns } from "../../src/xlsx";
import { aCountyRun } from "../sharing/aCountyRun";

test("every criterion has a value and a share, every stock a column, none twice", () => {
  const columns = calculationColumns(aCountyRun());
  expect(columns).toMatchObject({ code: 0, criterion0: 3, share0: 4, key: 5, stock0: 11, existing: 12 });
  expect(new Set(Object.values(columns)).size).toBe(Object.keys(columns).length);
});
