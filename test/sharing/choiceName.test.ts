import { choiceName } from "../../src/sharing";

test("agreed figures of a file are one choice; a capacity and a comment are each their own", () => {
  const names = [
    choiceName("a.xlsx", "agreed", "0114"),
    choiceName("a.xlsx", "agreed", "0115"),
    choiceName("a.xlsx", "swap 3", "01"),
    choiceName("b.xlsx", "agreed", "0114"),
    choiceName("a.xlsx", "capacity", "0114"),
    choiceName("a.xlsx", "comment", "0114"),
    choiceName("a.xlsx", "capacity", "0115"),
  ];
  expect(names[1]).toBe(names[0]);
  expect(names[2]).toBe(names[0]);
  expect(new Set(names).size).toBe(5);
});
