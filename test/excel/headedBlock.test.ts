import { headedBlock } from "../../src/excel/headedBlock";

const head = ["Kod", "Kommun", "Folkmängd"];
const gnesta = ["0461", "Gnesta", 11000];
const trosa = ["0488", "Trosa", 14000];
const check = ["Code", "Severity", "Row", "Municipality", "Text"];
const finding = ["F203", "error", 2, "Gnesta", "x"];

test("what stands beside a table is another block where it is longer, or names municipalities itself", () => {
  const settings = [
    ["Parameter", "Värde"],
    ["totalt", 120],
    ["språk", "sv"],
    ["metod", "x"],
  ];
  const rows = [head, gnesta, trosa, ["", "", ""]].map((row, at) => [...row, "", ...(settings[at] ?? [])]);
  expect(headedBlock(rows)).toEqual({ row: 0, column: 0, values: [head, gnesta, trosa] });
  const other = [
    ["Kommun", "År"],
    ["Flen", 2018],
    ["", ""],
  ];
  const two = [head, gnesta, trosa].map((row, at) => [...(other[at] ?? []), "", ...row]);
  expect(headedBlock(two)).toEqual({
    row: 0,
    column: 0,
    values: [
      ["Kommun", "År"],
      ["Flen", 2018],
    ],
  });
});

test("blank columns within a published table stay in it", () => {
  const rows = [
    ["Län", "", "Kommun", "", "Folkmängd"],
    ["D", "", "Gnesta", "", 11000],
  ];
  expect(headedBlock(rows)?.values).toEqual(rows);
});

test("nothing is read across a block of ours: the formula would count itself", () => {
  const rows = [
    [...head, "", ...check, "Not"],
    [...gnesta, "", ...finding, "x"],
  ];
  expect(headedBlock(rows)?.values).toEqual([head, gnesta]);
});

test("a block of ours that begins above the table's header is none of it", () => {
  const rows = [
    ["Kommuner 2018", "", "", ...check],
    ["", "", "", ...finding],
    [...head, ...finding],
    [...gnesta, ...finding],
    [...trosa, "", "", "", "", ""],
  ];
  expect(headedBlock(rows)).toEqual({ row: 2, column: 0, values: [head, gnesta, trosa] });
});

test("a sheet without municipalities has no such block", () => {
  expect(headedBlock([["a", "b", "c"]])).toBeUndefined();
});
