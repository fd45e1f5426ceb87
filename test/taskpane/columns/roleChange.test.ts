import { roleChange } from "../../../src/taskpane/columns/roleChange";

const headers = ["Kod", "Kommun", "Folkmängd 2022", "Antal", "varav ensamkommande barn", "Ensamma"];

test("the column that takes a role over comes first, the one that had it gives it up", () => {
  expect(roleChange(headers, 3, "population", "sv")).toEqual([
    { column: 3, from: "Antal", to: "Folkmängd (Antal)" },
    { column: 2, from: "Folkmängd 2022", to: "Används inte: Folkmängd 2022" },
  ]);
});

test("a column that is what it is to be needs no other header", () => {
  expect(roleChange(headers, 2, "population", "sv")).toEqual([]);
  expect(roleChange(headers, 3, "none", "sv")).toEqual([]);
});

test("a second column of unaccompanied minors belongs to another stock and does not take the first one's place", () => {
  expect(roleChange(headers, 5, "unaccompaniedMinors", "sv").map(({ column }) => column)).toEqual([5]);
});
