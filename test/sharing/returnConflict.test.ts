import { emptyMergeLog } from "../../src/sharing";
import { returnConflict } from "../../src/sharing/returnConflict";
import { returnReading } from "../../src/sharing/returnReading";
import type { ReturnedCopy, MergeLog } from "../../src/sharing";
import { aMergeBase } from "./aMergeBase";
import { aMergeEntry } from "./aMergeEntry";
import { aReturn } from "./aReturn";

const usual = aMergeBase();
function conflict(field: string, filled: Partial<ReturnedCopy>, log: MergeLog = emptyMergeLog, base = usual) {
  const reading = returnReading(aReturn(filled, base.run), { now: base.run, before: base.run, log })!;
  const finding = reading.findings.find((each) => each.field === field)!;
  return returnConflict(finding, reading, [reading], { log });
}
const swaps = [{ from: "0114", to: "0117", persons: 2 }];
const entries = (...values: number[]) =>
  [aMergeEntry({ value: values[0]! }), aMergeEntry({ code: "0117", value: values[1]! })] as const;

test("an agreement and a capacity that nothing stands against", () => {
  expect(conflict("agreed", { swaps })).toBeUndefined();
  expect(conflict("capacity", { inputs: { "0115": { capacity: 1 } } })).toBeUndefined();
});
test("what the log holds already is known", () => {
  const run = usual.run.results;
  const [a, b] = [run[0]!.places - 2, run[2]!.places + 2];
  expect(conflict("agreed", { swaps }, { ...emptyMergeLog, entries: entries(a, b) })).toBe("known");
});
test("what the log says otherwise may be overruled by who names it", () =>
  expect(conflict("agreed", { swaps }, { ...emptyMergeLog, entries: entries(1, 2) })).toEqual({
    reason: "otherReturn",
    mayOverrule: true,
  }));
test("a capacity below the places is a conflict where the scenario follows it and nobody agreed where the rest goes", () => {
  const follows = aMergeBase({ useCapacity: true }, ["", "", "", "", ""]);
  const capacity = { inputs: { "0115": { capacity: 10 } } };
  expect(conflict("capacity", capacity, emptyMergeLog, follows)).toMatchObject({ reason: "capacityShort" });
  const places = follows.run.results[1]!.places;
  const moved = { swaps: [{ from: "0115", to: "0117", persons: places - 10 }] };
  expect(conflict("capacity", { ...capacity, ...moved }, emptyMergeLog, follows)).toBeUndefined();
});
