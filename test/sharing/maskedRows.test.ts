import { countyCopy } from "../../src/sharing";
import { maskedRows } from "../../src/sharing/maskedRows";
import { aCountyRun, usualRows } from "./aCountyRun";

const maskOf = (stocks: readonly number[]) => {
  const run = aCountyRun(usualRows.map(([code, name, people], at) => [code, name, people, stocks[at] ?? 0]));
  return maskedRows(run, countyCopy(run, "01")!.rows);
};

test("nothing is masked where no count is small", () => expect(maskOf([30, 0, 6]).stocks.size).toBe(0));
test("one small count takes the smallest other stock with it", () =>
  expect([...maskOf([30, 4, 6]).stocks].sort()).toEqual(["0115", "0117"]));
test("two small counts that can move against each other are enough", () =>
  expect([...maskOf([2, 4, 60]).stocks].sort()).toEqual(["0114", "0115"]));
test("two counts of 1 give each other away, so a third goes", () =>
  expect(maskOf([1, 1, 60]).stocks.size).toBe(3));
