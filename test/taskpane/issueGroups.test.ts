import type { Issue } from "../../src/base";
import { issueGroups } from "../../src/taskpane/issueGroups";

const blank = (cell: string, column = "Folkmängd"): Issue => ({
  code: "F203",
  severity: "error",
  cell,
  column,
});
const remark: Issue = { code: "W204", severity: "remark", found: 4, expected: 290 };
const said = (issues: readonly Issue[]) =>
  issueGroups(issues).map(({ first, others }) => [first.cell ?? first.code, others.length]);

it("three of a kind in a column are one group, two are said one by one, and the gravest stand first", () => {
  expect(said([remark, blank("D5"), blank("D6")])).toEqual([
    ["D5", 0],
    ["D6", 0],
    ["W204", 0],
  ]);
  expect(said([remark, blank("D5"), blank("E5", "Inskrivna"), blank("D6"), blank("D9")])).toEqual([
    ["D5", 2],
    ["E5", 0],
    ["W204", 0],
  ]);
});

it("findings without a cell to go to are never hidden behind one another", () => {
  const nowhere: Issue = { code: "F203", severity: "error", column: "Folkmängd" };
  expect(issueGroups([nowhere, nowhere, nowhere])).toHaveLength(3);
});

it("findings about the rows of three municipalities are one group", () => {
  const exempt = (row: number, municipality: string): Issue => ({
    code: "W704",
    severity: "remark",
    row,
    municipality,
  });
  expect(said([exempt(5, "0114"), exempt(6, "0115"), exempt(9, "1264")])).toEqual([["W704", 2]]);
});
