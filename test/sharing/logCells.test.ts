import { logCells } from "../../src/sharing/logCells";
import { aMergeEntry } from "./aMergeEntry";

const { before: _, ...unwritten } = aMergeEntry();
const entries = [
  aMergeEntry(),
  aMergeEntry({ field: "capacity", value: 25, before: 12 }),
  aMergeEntry({ field: "comment", value: "Ny" }),
];

test("agreed places and capacities stand in their columns, comments in none", () =>
  expect(logCells(entries, "taken")).toEqual([
    { code: "0114", role: "pinned", value: 70 },
    { code: "0114", role: "capacity", value: 25 },
  ]));
test("before, the cells held what they held", () =>
  expect(logCells(entries, "before").map(({ value }) => value)).toEqual([null, 12]));
test("what was never written has nothing to go back to", () =>
  expect(logCells([unwritten], "before")).toEqual([]));
