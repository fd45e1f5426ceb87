import { strFromU8, unzipSync } from "fflate";
import { addTableColumns } from "../../src/xlsx/addTableColumns";
import { writeWorkbook } from "../../src/xlsx";
import { aBase } from "../files/aBase";

const added = { sheet: "Underlag", row: 0, column: 0, headers: ["Överenskommet", "A & B"] };

test("a table's range, filter and columns grow together", async () => {
  const parts = unzipSync(await writeWorkbook(aBase(undefined, [], { table: "Kommuner" })));
  const xml = strFromU8(addTableColumns(parts, added)["xl/tables/table1.xml"]!);
  expect(xml).toMatch(/<table [^>]*ref="A1:F6"/);
  expect(xml).not.toContain("A1:D6");
  expect(xml).toContain('count="6"');
  expect(xml).toContain('id="5" name="Överenskommet"/>');
  expect(xml).toContain('id="6" name="A &amp; B"/></tableColumns>');
});
test("where no table begins there, nothing changes", async () => {
  const parts = unzipSync(await writeWorkbook(aBase(undefined, [], { table: "Kommuner" })));
  expect(addTableColumns(parts, { ...added, row: 3 })).toBe(parts);
  const plain = unzipSync(await writeWorkbook(aBase()));
  expect(addTableColumns(plain, added)).toBe(plain);
});
