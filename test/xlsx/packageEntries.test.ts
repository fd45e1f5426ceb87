import { strFromU8, strToU8, zipSync } from "fflate";
import { packageEntries } from "../../src/xlsx/packageEntries";

const bytes = zipSync({ "a.xml": strToU8("<a/>"), "mapp/å.xml": strToU8("<å>1381</å>") }, { level: 0 });
const listed = (file: Uint8Array) =>
  packageEntries(file)?.map(({ name, stored, size }) => [name, strFromU8(stored), size]);
const whole = [
  ["a.xml", "<a/>", 4],
  ["mapp/å.xml", "<å>1381</å>", 13],
];
const changed = (place: number, byte: number) => {
  const file = bytes.slice();
  file[place] = byte;
  return file;
};

test("parts are listed with names, places and sizes, also inside a larger buffer", () => {
  expect(listed(bytes)).toEqual(whole);
  const larger = new Uint8Array(bytes.length + 10);
  larger.set(bytes, 5);
  expect(listed(larger.subarray(5, 5 + bytes.length))).toEqual(whole);
});

test("another name at the part than in the list, or no list, is refused", () => {
  expect(packageEntries(changed(30, 0x62))).toBeUndefined();
  expect(packageEntries(bytes.subarray(0, bytes.length - 22))).toBeUndefined();
});

test("a part listed twice is refused: two programs would read two workbooks", () => {
  const twice = zipSync({ "a.xml": strToU8("<a/>"), "b.xml": strToU8("<b/>") }, { level: 0 });
  const text = Buffer.from(twice).toString("latin1").replaceAll("b.xml", "a.xml");
  expect(packageEntries(Uint8Array.from(Buffer.from(text, "latin1")))).toBeUndefined();
});

test("an encrypted part and one packed in a rare way are refused", () => {
  const directory = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  expect(packageEntries(changed(directory + 8, 1))).toBeUndefined();
  expect(packageEntries(changed(directory + 10, 12))).toBeUndefined();
});
