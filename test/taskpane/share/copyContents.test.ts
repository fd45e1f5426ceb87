import { countyWorkbook } from "../../../src/xlsx";
import { copiesFor, copyScopes } from "../../../src/sharing";
import { copyContents } from "../../../src/taskpane/share/copyContents";
import { aCountyRun, usualRows } from "../../sharing/aCountyRun";

test.each(copyScopes)("what is said of a copy is what stands in its file (%s)", (scope) => {
  const [content] = copiesFor(aCountyRun(), scope);
  if (!content) throw new Error("no copy");
  const [front, rows, swaps] = countyWorkbook(content).sheets;
  const contents = copyContents(content);
  expect(contents.sheets).toEqual({
    front: front?.name,
    rows: rows?.name,
    ...(swaps ? { swaps: swaps.name } : {}),
  });
  const header = rows?.cells.filter(({ row }) => row === 0).map(({ value }) => value);
  expect(contents.columns).toEqual(header);
  expect([contents.figures, contents.masked]).toEqual([7 * content.rows.length, 0]);
});

test("masked figures are counted", () => {
  const run = aCountyRun(usualRows.map((row, at) => (at === 0 ? [row[0], row[1], row[2], 3] : row)));
  const [content] = copiesFor(run, "county", { masked: true });
  expect(content && copyContents(content).masked).toBeGreaterThan(0);
});
