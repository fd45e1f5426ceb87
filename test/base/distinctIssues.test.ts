import { distinctIssues } from "../../src/base";
import type { Issue } from "../../src/base";

const missing: Issue = { code: "F203", severity: "error", row: 14, cell: "D14", municipality: "0461" };

test("a cell that several steps stumbled over is one finding, and others stay in order", () => {
  const other: Issue = { ...missing, row: 15, cell: "D15", municipality: "0480" };
  expect(distinctIssues([missing, other, { ...missing }, missing])).toEqual([missing, other]);
});

test("the same fault in two columns of a row is two findings", () => {
  expect(distinctIssues([missing, { ...missing, cell: "E14" }])).toHaveLength(2);
});

test("two things that are lacking are two findings", () => {
  const absent: Issue = { code: "W701", severity: "remark", expected: "reception" };
  expect(distinctIssues([absent, { ...absent, expected: "ownHousing" }])).toHaveLength(2);
});
