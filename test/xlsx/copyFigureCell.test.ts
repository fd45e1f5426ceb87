import { countyCopy } from "../../src/sharing";
import { copyFigureCell } from "../../src/xlsx";
import { aCountyRun } from "../sharing/aCountyRun";

const copy = countyCopy(aCountyRun(), "01")!;

test.each([
  ["0114", "key", "Kommuner!C2"],
  ["0117", "places", "Kommuner!I4"],
  ["total", "target", "Kommuner!E5"],
  ["national", "pot", "Läs först!B9"],
] as const)("%s %s stands in %s", (code, column, cell) =>
  expect(copyFigureCell(copy, { code, column })).toBe(cell),
);
