import { countyWorkbook } from "../../../src/xlsx";
import { copyContents } from "../../../src/taskpane/share/copyContents";
import { aCountyRun, usualRows } from "../../sharing/aCountyRun";

const wishes = { masked: false, formulas: false, reference: "" };

test("what is said of a copy is what stands in its file", () => {
  const contents = copyContents(aCountyRun(), "01", wishes);
  const workbook = contents && countyWorkbook(contents.content);
  const [front, rows, swaps] = workbook?.sheets ?? [];
  expect(contents?.sheets).toEqual({ front: front?.name, rows: rows?.name, swaps: swaps?.name });
  const header = rows?.cells.filter(({ row }) => row === 0).map(({ value }) => value);
  expect(contents?.columns).toEqual(header);
  expect([contents?.figures, contents?.masked]).toEqual([21, 0]);
});

test("masked figures are counted; another county's copy is not there", () => {
  const run = aCountyRun(usualRows.map((row, at) => (at === 0 ? [row[0], row[1], row[2], 3] : row)));
  expect(copyContents(run, "01", { ...wishes, masked: true })?.masked).toBeGreaterThan(0);
  expect(copyContents(run, "99", wishes)).toBeUndefined();
});
