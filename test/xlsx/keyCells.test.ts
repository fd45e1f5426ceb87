import { keyCells, keyColumnNames, nativeKey } from "../../src/xlsx";
import { aCountyRun } from "../sharing/aCountyRun";

const { key } = aCountyRun();
const names = ["population", ...keyColumnNames(key)];
const place = {
  cell: (name: string) => `${"ABCDEFG"[names.indexOf(name)] ?? "?"}9`,
  range: (name: string) => name.toUpperCase(),
  weight: (name: string) => `w(${name})`,
  source: (column: string) => `from(${column})`,
};

test("inputs come from their cells, a share from the input, the key from the shares", () =>
  expect(keyCells(key, 0, 0.25, { ...place, native: nativeKey(key) })).toEqual([
    { name: "criterion0", value: 47000, formula: "from(population)" },
    { name: "share0", value: 47000 / 161200, formula: "B9/SUM(CRITERION0)" },
    { name: "key", value: 0.25, formula: "(w(share0)*C9)/(w(share0))" },
  ]));

test("without a native key the decided one stands", () =>
  expect(keyCells(key, 0, 0.25, { ...place, native: undefined }).at(-1)).toEqual({
    name: "key",
    value: 0.25,
    formula: undefined,
  }));
