import { strFromU8, strToU8 } from "fflate";
import { frozenFormulas } from "../../src/xlsx/frozenFormulas";
import { isAddinFormula } from "../../src/xlsx/isAddinFormula";

const path = "xl/worksheets/sheet1.xml";
const sheet = (cells: string) => ({
  [path]: strToU8(`<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`),
});
const frozen = (cells: string) =>
  strFromU8(frozenFormulas(sheet(cells), isAddinFormula)[path]!).replace(
    /^.*<row r="1">(.*)<\/row>.*$/,
    "$1",
  );

test.each([
  [
    "a figure",
    '<c r="A1" s="3"><f>_xldudf_FORDELA_LEVEL(1,B1)</f><v>95</v></c>',
    '<c r="A1" s="3"><v>95</v></c>',
  ],
  [
    "a spill, of which the other cells hold values already",
    '<c r="A1" cm="1"><f t="array" ref="A1:A2">_xldudf_FORDELA_KEY(B1)</f><v>0.5</v></c>',
    '<c r="A1"><v>0.5</v></c>',
  ],
  [
    "a text",
    '<c r="A1" t="str"><f>_xldudf_fordela_municipality(&quot;0461&quot;)</f><v>Å &amp; Ö</v></c>',
    '<c r="A1" t="inlineStr"><is><t xml:space="preserve">Å &amp; Ö</t></is></c>',
  ],
  [
    "a shared formula and its followers",
    '<c r="A1"><f t="shared" ref="A1:B1" si="4">_xldudf_FORDELA_LEVEL(1,C1)</f><v>1</v></c><c r="B1"><f t="shared" si="4"/><v>2</v></c>',
    '<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>',
  ],
])("%s becomes what it came to", (_, before, after) => expect(frozen(before)).toBe(after));

test("cells of the user's own stay as they are, empty ones before and shared ones too", () => {
  const own =
    '<c r="A1" s="3"/><c r="B1"><f t="shared" ref="B1:C1" si="0">A1*2</f><v>4</v></c><c r="C1"><f t="shared" si="0"/><v>6</v></c>';
  const parts = sheet(own);
  expect(frozenFormulas(parts, isAddinFormula)).toBe(parts);
});

test("a table's own formula for new rows goes, and so does the order of calculation", () => {
  const parts = {
    ...sheet('<c r="A1"><f>_xldudf_FORDELA_LEVEL(1,B1)</f><v>1</v></c>'),
    "xl/tables/table1.xml": strToU8(
      "<tableColumn><calculatedColumnFormula>_xldudf_FORDELA_LEVEL(1,B1)</calculatedColumnFormula></tableColumn>",
    ),
    "xl/calcChain.xml": strToU8("<calcChain/>"),
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/_rels/workbook.xml.rels": strToU8("<Relationships/>"),
  };
  const left = frozenFormulas(parts, isAddinFormula);
  expect(strFromU8(left["xl/tables/table1.xml"]!)).toBe("<tableColumn></tableColumn>");
  expect(left).not.toHaveProperty(["xl/calcChain.xml"]);
});
