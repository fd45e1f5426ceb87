import { countyCopy } from "../../src/sharing";
import { copyFingerprint } from "../../src/sharing/copyFingerprint";
import { aCountyRun, usualRows } from "./aCountyRun";

const stocks = (first: number, last: number) =>
  aCountyRun(
    usualRows.map(([code, name, people, stock], place) => [
      code,
      name,
      people,
      place === 0 ? first : place === 2 ? last : stock,
    ]),
  );

test("another figure in the copy is another fingerprint", () => {
  const [one, other] = [30, 31].map((first) => copyFingerprint(countyCopy(stocks(first, 7), "01")!));
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(other).not.toBe(one);
});

test("masked counts that leave the copy as it is leave its fingerprint as it is", () => {
  // 3 and 4 exchanged against 4 and 3, all else the same: nothing that is told differs.
  const [one, other] = [
    [3, 4],
    [4, 3],
  ].map(([first, last]) => countyCopy(stocks(first!, last!), "01", { masked: true })!);
  const told = (copy: typeof one) =>
    JSON.stringify({ ...copy, rows: copy!.rows.map((row) => ({ ...row, places: 0 })) });
  expect(told(one)).toBe(told(other));
  const same = one!.rows.every(({ places }, place) => places === other!.rows[place]!.places);
  expect(copyFingerprint(one!) === copyFingerprint(other!)).toBe(same);
});
