import type { IssueCode } from "../../../src/base";
import { findingGroups } from "../../../src/taskpane/offers/findingGroups";

const finding = (place: number, code: IssueCode, found?: string) => ({
  place,
  id: `A${String(place)}`,
  issue: { code, severity: "error" as const, found, cell: "A1" },
});

test("faults stand one by one, forms without a ceiling once a form; what a price fails is told in the order alone", () => {
  const { wrong, untried } = findingGroups([
    finding(1, "W511", "Telt"),
    finding(2, "F106"),
    finding(3, "F511"),
    finding(4, "W511", "–"),
    finding(5, "W511", "Telt"),
    finding(6, "F107"),
  ]);
  expect(wrong.map(({ id }) => id)).toEqual(["A2", "A6"]);
  expect(untried.map((group) => group.map(({ id }) => id))).toEqual([["A1", "A5"], ["A4"]]);
});
