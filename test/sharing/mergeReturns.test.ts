import fc from "fast-check";
import { countyCopy, emptyMergeLog, mergeReturns } from "../../src/sharing";
import type { ReturnedCopy } from "../../src/sharing";
import { aCountyRun, usualRows } from "./aCountyRun";
import { aReturn } from "./aReturn";

const run = aCountyRun();
const nothing = emptyMergeLog;
const swap = (from: string, to: string, persons: number) => ({ swaps: [{ from, to, persons }] });

/** Returns of both counties: swaps, capacities and comments, most of them sound. */
const anyReturn = fc
  .record({
    county: fc.constantFrom("01", "03"),
    persons: fc.integer({ min: -1, max: 6 }),
    capacity: fc.option(fc.integer({ min: -1, max: 9 }), { nil: undefined }),
    agreedBy: fc.constantFrom("Anna", "Bo"),
  })
  .map(({ county, persons, capacity, agreedBy }): ReturnedCopy => {
    const sent = countyCopy(run, county)!;
    const [first, second] = sent.rows.map(({ code }) => code);
    return {
      file: `${county}.xlsx`,
      sent,
      inputs: capacity === undefined ? {} : { [second!]: { capacity } },
      swaps: persons === 0 ? [] : [{ from: first!, to: second!, persons }],
      agreedBy,
      date: "2024-05-31",
      altered: [],
    };
  });

test("merging the same returns again changes nothing", () =>
  fc.assert(
    fc.property(fc.array(anyReturn, { maxLength: 4 }), (returns) => {
      const { log } = mergeReturns({ run, log: nothing }, returns, true);
      expect(mergeReturns({ run, log }, returns, true).log).toEqual(log);
    }),
  ));

test("the order of the returns does not matter", () =>
  fc.assert(
    fc.property(fc.array(anyReturn, { maxLength: 4 }), (returns) => {
      const there = mergeReturns({ run, log: nothing }, returns, true).log;
      expect(mergeReturns({ run, log: nothing }, [...returns].reverse(), true).log).toEqual(there);
    }),
  ));

test("what is accepted keeps every county's sum", () =>
  fc.assert(
    fc.property(fc.array(anyReturn, { maxLength: 4 }), (returns) => {
      const { entries, swaps } = mergeReturns({ run, log: nothing }, returns, true).log;
      const agreed = entries.filter(({ field }) => field === "agreed");
      for (const county of ["01", "03"]) {
        const own = agreed.filter(({ countyCode }) => countyCode === county);
        expect(own.reduce((total, { value, sent }) => total + Number(value) - (sent ?? 0), 0)).toBe(0);
      }
      const moved = new Map<string, number>();
      for (const { from, to, persons } of swaps) {
        moved.set(from, (moved.get(from) ?? 0) - persons);
        moved.set(to, (moved.get(to) ?? 0) + persons);
      }
      for (const { code, value, sent } of agreed) expect(moved.get(code)).toBe(Number(value) - (sent ?? 0));
    }),
  ));

test("differences are listed without being taken over where nothing is accepted", () => {
  const { files, log } = mergeReturns({ run, log: nothing }, [aReturn(swap("0114", "0117", 4))], false);
  expect(files[0]).toMatchObject({ matched: true });
  expect(files[0]!.differences.map(({ code, status }) => [code, status])).toEqual([
    ["0114", "open"],
    ["0117", "open"],
  ]);
  expect(log).toEqual(nothing);
});

test("two returns that say different things are both in conflict", () => {
  const returns = [aReturn(swap("0114", "0117", 4)), aReturn(swap("0114", "0117", 5))];
  const { files, log } = mergeReturns({ run, log: nothing }, returns, true);
  for (const { differences } of files)
    for (const each of differences) expect(each).toMatchObject({ status: "conflict", reason: "otherReturn" });
  expect(log).toEqual(nothing);
});

test("a base that has changed since is in conflict with an older return", () => {
  const rows = usualRows.map(([code, name, people, stock]) => [code, name, people, stock + 9] as const);
  const { files } = mergeReturns(
    { run: aCountyRun(rows), log: nothing },
    [aReturn(swap("0114", "0117", 4))],
    true,
  );
  expect(files[0]!.matched).toBe(false);
  expect(files[0]!.differences.map(({ reason }) => reason)).toContain("olderCopy");
});
