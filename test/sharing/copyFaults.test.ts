import { copyFaults, countyCopy } from "../../src/sharing";
import { aCountyRun } from "./aCountyRun";

const copy = countyCopy(aCountyRun(), "01")!;
const withRow = (row: object) => ({ ...copy, rows: [{ ...copy.rows[0]!, ...row }, ...copy.rows.slice(1)] });

test("a copy follows from what it carries", () => expect(copyFaults(copy)).toEqual([]));
test("a pot that is not places and existing together is told with what they come to", () =>
  expect(copyFaults({ ...copy, national: { ...copy.national, pot: 999 } })[0]).toEqual({
    code: "national",
    column: "pot",
    stored: 999,
    computed: 200 + 30 + 11 + 7 + 17 + 8,
  }));
test.each(["entitlement", "target", "deviation", "shortfall", "places"] as const)(
  "a %s that is 2 too high is told",
  (column) => {
    const first = copy.rows[0]!;
    const faults = copyFaults(withRow({ [column]: first[column]! + 2 }));
    expect(faults.some(({ code }) => code === "total")).toBe(true);
    if (column !== "target")
      expect(faults).toContainEqual({
        code: "0114",
        column,
        stored: first[column]! + 2,
        computed: expect.closeTo(first[column]!, 9),
      });
  },
);
test("where a tie was settled one place more or less is allowed, two are not", () => {
  const { places } = copy.rows[0]!;
  const own = (count: number) =>
    copyFaults(withRow({ tied: true, places: count })).filter(({ code }) => code === "0114");
  expect([own(places! + 1), own(places! + 2).length]).toEqual([[], 1]);
});
