import { constantBlock } from "../../../src/files/native/constantBlock";

test("numbers, texts and arrays are themselves in a formula", () => {
  expect(constantBlock("-2.5e3")?.value(0, 0)).toBe(-2500);
  expect(constantBlock('"a ""b"""')?.value(0, 0)).toBe('a "b"');
  const array = constantBlock('{0.4,"x;y";1,2}')!;
  expect([array.rows, array.columns]).toEqual([2, 2]);
  expect([array.value(0, 1), array.cell(0, 1), array.cell(1, 0)]).toEqual(["x;y", '"x;y"', "1"]);
  expect(array.area(0, 0, 1, 1)).toBe('{0.4,"x;y";1,2}');
});

test.each(["A1", "1+1", "{1,2;3}", "{A1}", "TRUE()", ""])("%s is none", (text) =>
  expect(constantBlock(text)).toBeUndefined(),
);
