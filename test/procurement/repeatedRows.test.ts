import { repeatedRows } from "../../src/procurement/repeatedRows";
import type { InventoryRow } from "../../src/procurement";
import { aMunicipality } from "./aMunicipality";

const row = (code: string, places: number, usableShare: number, mark?: string | true): InventoryRow => ({
  municipality: aMunicipality(code),
  places,
  usableShare,
  access: {},
  ...(mark === undefined ? {} : { doubleCounted: mark }),
});

test("of rows with one mark the one with most usable places counts; yes is always left out", () => {
  const [large, small, other, marked] = [
    row("0461", 60, 1, "a"),
    row("0488", 100, 0.5, "a"),
    row("0488", 30, 1, "b"),
    row("0484", 20, 1, true),
  ];
  for (const rows of [
    [large, small, other, marked],
    [marked, other, small, large],
  ]) {
    expect(repeatedRows(rows)).toEqual(new Set([small, marked]));
  }
});

test("at equal usable places the lower code counts", () => {
  const [higher, lower] = [row("0488", 50, 1, "a"), row("0461", 100, 0.5, "a")];
  expect([...repeatedRows([higher, lower])]).toEqual([higher]);
  expect([...repeatedRows([lower, higher])]).toEqual([higher]);
});
