import { strFromU8, strToU8 } from "fflate";
import { withoutStrings } from "../../src/xlsx/withoutStrings";

const strings = "<sst><si><t>a</t></si><si><t>b</t></si><si><t>c</t></si></sst>";
const sheet = (...places: readonly number[]) =>
  strToU8(places.map((place) => `<c r="A1" s="2" t="s"><v>${place}</v></c>`).join(""));

test("texts that only the lost sheet used are emptied, those that nobody used stay", () => {
  const before = {
    "xl/sharedStrings.xml": strToU8(strings),
    "xl/worksheets/a.xml": sheet(0, 1),
    "xl/worksheets/b.xml": sheet(1),
  };
  const { "xl/worksheets/a.xml": _, ...left } = before;
  const kept = withoutStrings(before, left)["xl/sharedStrings.xml"]!;
  expect(strFromU8(kept)).toBe("<sst><si><t/></si><si><t>b</t></si><si><t>c</t></si></sst>");
});

test("a workbook without shared texts stays as it is", () => {
  const parts = { "xl/worksheets/a.xml": sheet() };
  expect(withoutStrings(parts, parts)).toBe(parts);
});
