import { strToU8, unzipSync } from "fflate";
import { isWhole } from "../../src/xlsx/isWhole";
import { savePackage } from "../../src/xlsx/savePackage";

test("parts come back in their order, whole", () => {
  const parts = { "b.xml": strToU8("<b/>"), "a.bin": new Uint8Array(300) };
  const bytes = savePackage(parts);
  expect(Object.entries(unzipSync(bytes))).toEqual(Object.entries(parts));
  expect(isWhole(bytes, parts)).toBe(true);
});
