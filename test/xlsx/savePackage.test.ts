import { strToU8, unzipSync } from "fflate";
import { openPackage } from "../../src/xlsx/openPackage";
import { savePackage } from "../../src/xlsx/savePackage";

test("parts come back in their order, whole", () => {
  const parts = {
    "b.xml": strToU8("<b/>"),
    "a.bin": new Uint8Array(300),
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/workbook.xml": strToU8("<workbook/>"),
  };
  const bytes = savePackage(parts);
  expect(Object.entries(unzipSync(bytes))).toEqual(Object.entries(parts));
  expect(openPackage(bytes)).toMatchObject({ ok: true });
});
