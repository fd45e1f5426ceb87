import { deflateSync, strFromU8, strToU8 } from "fflate";
import { checksum } from "../../src/xlsx/checksum";
import { unpackedPart } from "../../src/xlsx/unpackedPart";

const text = strToU8("<c><v>1381</v></c>".repeat(3000));
const entry = {
  name: "a.xml",
  stored: deflateSync(text),
  isPacked: true,
  size: text.length,
  checksum: checksum(text),
};

test("a part comes out as it went in, packed or not", () => {
  expect(strFromU8(unpackedPart(entry)!)).toBe(strFromU8(text));
  expect(unpackedPart({ ...entry, stored: text, isPacked: false })).toBe(text);
  const nothing = strToU8("");
  expect(
    unpackedPart({ ...entry, stored: deflateSync(nothing), size: 0, checksum: checksum(nothing) }),
  ).toEqual(nothing);
});

test("more or less than declared, another checksum, or bytes that are no packing: refused", () => {
  expect(unpackedPart({ ...entry, size: entry.size - 1 })).toBeUndefined();
  expect(unpackedPart({ ...entry, size: entry.size + 1 })).toBeUndefined();
  expect(unpackedPart({ ...entry, checksum: entry.checksum ^ 1 })).toBeUndefined();
  expect(unpackedPart({ ...entry, stored: new Uint8Array([7, 7, 7, 7]) })).toBeUndefined();
});
