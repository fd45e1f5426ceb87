import { cellXml } from "../../src/xlsx/cellXml";

test.each([
  [{ value: 1.5 }, '<c r="B1"><v>1.5</v></c>'],
  [{ value: true }, '<c r="B1" t="b"><v>1</v></c>'],
  [{ value: { error: "#N/A" } }, '<c r="B1" t="e"><v>#N/A</v></c>'],
  [{ value: null }, '<c r="B1"/>'],
  [{ value: null, formula: "A1" }, '<c r="B1"><f>A1</f></c>'],
  [
    { value: "<å>", formula: 'A1&"<"' },
    '<c r="B1" t="str"><f>A1&amp;&quot;&lt;&quot;</f><v>&lt;å&gt;</v></c>',
  ],
])("%j is stored as %s", (cell, xml) => expect(cellXml({ row: 0, column: 1, ...cell })).toBe(xml));

test("prefix and format are the file's own", () =>
  expect(cellXml({ row: 0, column: 0, value: 2 }, "x:", "7")).toBe('<x:c r="A1" s="7"><x:v>2</x:v></x:c>'));
