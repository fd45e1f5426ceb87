import { emptyMergeLog } from "../../src/sharing";
import { returnReading } from "../../src/sharing/returnReading";
import { aCountyRun, usualRows } from "./aCountyRun";
import { aReturn } from "./aReturn";

const now = aCountyRun();
const rows = usualRows.map(
  ([code, name, people, stock]) => [code, name, people, stock + (code === "0115" ? 9 : 0)] as const,
);
const changed = aCountyRun(rows);
const log = emptyMergeLog;

test("what the base still gives is matched, and no row is older", () =>
  expect(returnReading(aReturn(), { now, log })).toMatchObject({ matched: true, older: new Set() }));
test("what the base gave before anything was taken back is matched too", () =>
  expect(returnReading(aReturn(), { now: changed, before: now, log })).toMatchObject({
    matched: true,
    isLater: false,
  }));
test("what was sent after it goes on from there", () =>
  expect(returnReading(aReturn(), { now, before: changed, log })).toMatchObject({
    matched: true,
    isLater: true,
  }));
test("a base that changed is not matched, and the rows that moved are older", () => {
  const reading = returnReading(aReturn(), { now: changed, log })!;
  expect(reading.matched).toBe(false);
  expect(reading.older.has("0115")).toBe(true);
});
test("a county that the base does not have is no reading", () => {
  const sent = { ...aReturn().sent, countyCode: "99" };
  expect(returnReading(aReturn({ sent }), { now, log })).toBeUndefined();
});
