import { computeKey, municipalKeyTable } from "../../src/distribution-key";
import type { Criterion } from "../../src/distribution-key";
import { nativeKey } from "../../src/xlsx";
import { aCountyRun } from "../sharing/aCountyRun";

const run = aCountyRun();
const ground = municipalKeyTable(run.municipal);
const people = { name: "Folkmängd", column: "population", transform: "share", weight: 3 } as const;
const stock = { name: "Boende", column: "agencyHousing", transform: "share", weight: 1 } as const;

function keyOf(...criteria: Criterion[]) {
  const key = computeKey(ground, { criteria });
  if (!key.ok) throw new Error(JSON.stringify(key.issues));
  return key.value;
}

test("the key in doubles is the exact one within its grain", () => {
  const { keys } = nativeKey(run.key)!;
  expect(keys[0]).toBeCloseTo(47000 / 161200, 15);
  run.results.forEach(({ key }, place) => expect(Math.abs(keys[place]! - key)).toBeLessThan(1e-12));
});

test.each([
  ["caps", [people, { ...stock, cap: 0.9 }]],
  [
    "scores",
    [
      { ...people, transform: "minmax" },
      { ...stock, transform: "inverseMinmax" },
    ],
  ],
  ["factors", [people, { ...stock, transform: "factor", weight: 0.15 }]],
  [
    "rates and complements",
    [
      { ...stock, transform: "inverseRate" },
      { ...stock, transform: "complement" },
    ],
  ],
] as const)("%s: doubles come to the exact key within its grain", (_, criteria) => {
  const key = keyOf(...criteria);
  const { keys } = nativeKey(key)!;
  key.units.forEach((unit, row) => expect(Math.abs(keys[row]! - unit / 1e12)).toBeLessThan(1.1e-12));
});

test("caps by hand: what one municipality has above its cap goes to all by the base", () => {
  const { base, counted, mixed, keys } = nativeKey(keyOf(people, { ...stock, cap: 1 }))!;
  expect(base![0]).toBeCloseTo(47000 / 161200, 15);
  expect(counted[1]![0]).toBeCloseTo(47000 / 161200, 15); // 30 of 73 would be more
  expect(counted[1]![2]).toBeCloseTo(7 / 73, 15);
  const removed = 1 - mixed.reduce((sum, each) => sum + each, 0);
  expect(keys[2]).toBeCloseTo((3 * (48000 / 161200) + 7 / 73) / 4 + removed * (48000 / 161200), 14);
});

test("a key below zero has no native targets", () =>
  expect(nativeKey({ ...run.key, units: [-1, ...run.key.units.slice(1)] })).toBeUndefined());
