import { strToU8, unzipSync, zipSync } from "fflate";
import { isWhole } from "../../src/xlsx/isWhole";

const parts = { "a.xml": strToU8("<a/>"), "mapp/å.xml": strToU8("<å>1381</å>") };
const bytes = zipSync(parts);

test("a file as it was made is whole, also inside a larger buffer", () => {
  expect(isWhole(bytes, unzipSync(bytes))).toBe(true);
  const larger = new Uint8Array(bytes.length + 10);
  larger.set(bytes, 5);
  expect(isWhole(larger.subarray(5, 5 + bytes.length), parts)).toBe(true);
});
test("another figure, a missing part, another name or no directory: not whole", () => {
  expect(isWhole(bytes, { ...parts, "a.xml": strToU8("<b/>") })).toBe(false);
  expect(isWhole(bytes, { "a.xml": parts["a.xml"] })).toBe(false);
  const renamed = bytes.slice();
  renamed[30] = 0x62;
  expect(isWhole(renamed, parts)).toBe(false);
  expect(isWhole(bytes.subarray(0, bytes.length - 22), parts)).toBe(false);
});
