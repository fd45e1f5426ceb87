import { rulesOf } from "../../../src/taskpane/offers/rulesOf";

const row = (name: string, value: unknown, cell?: string) => ({
  name,
  value,
  date: "",
  source: "",
  ...(cell === undefined ? {} : { inTable: { value, cell } }),
});

test("rows make rules; what is not set sets nothing", () => {
  const { rules } = rulesOf([row("Behov", 60), row("Takpris", 200), row("Budget", "")]);
  expect(rules).toEqual({ figures: { need: 60 }, ceilings: new Map([["", 200]]), premiums: new Map() });
});

test("a finding names the cell of its row", () => {
  const { rules, issues } = rulesOf([row("Behov", 60), row("Budget", "många", "B7")]);
  expect(rules).toBeUndefined();
  expect(issues).toEqual([expect.objectContaining({ code: "F106", cell: "B7" })]);
});
