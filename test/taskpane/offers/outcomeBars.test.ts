import { outcomeBars } from "../../../src/taskpane/offers/outcomeBars";

const rounded = (bar: ReturnType<typeof outcomeBars>["bars"][number] | undefined) =>
  bar && [Math.round(bar.existing * 10) / 10, Math.round(bar.taken * 10) / 10, bar.isCut];

test("where every bar has room the level stands at 62 percent", () => {
  const { level, bars } = outcomeBars([{ existing: 90, taken: 40, fair: 100 }]);
  expect(level).toBeCloseTo(62);
  expect(rounded(bars[0])).toEqual([55.8, 24.8, false]);
});

test("the level moves so far to the left that the longest bar fills its track and shows what the choice adds", () => {
  const { level, bars } = outcomeBars([
    { existing: 150, taken: 50, fair: 100 },
    { existing: 20, taken: 30, fair: 100 },
  ]);
  expect(level).toBe(50);
  expect(bars.map(rounded)).toEqual([
    [75, 25, false],
    [10, 15, false],
  ]);
});

test("what is longer than four times its level is broken off at the end of its track, with what the choice adds still seen", () => {
  const { level, bars } = outcomeBars([
    { existing: 990, taken: 10, fair: 100 },
    { existing: 60, taken: 20, fair: 40 },
    { existing: 0, taken: 7, fair: 0 },
  ]);
  expect(level).toBe(25);
  expect(bars.map(rounded)).toEqual([
    [96, 4, true],
    [37.5, 12.5, false],
    [0, 100, true],
  ]);
});
