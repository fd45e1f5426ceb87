import { strToU8, zipSync } from "fflate";
import { aBomb } from "./aBomb";
import { openPackage } from "../../src/xlsx/openPackage";

const must = { "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<workbook/>") };
const limits = { file: 10_000, part: 20_000, all: 50_000 } as const;
const answer = (bytes: Uint8Array, within?: typeof limits): unknown => {
  const opened = openPackage(bytes, within as never);
  return opened.ok ? Object.keys(opened.value) : opened.issues[0];
};

test("a small workbook opens", () => expect(answer(zipSync(must), limits)).toEqual(Object.keys(must)));

test("a bomb of one part is refused before it is unpacked", () => {
  const bomb = aBomb(60);
  expect(bomb.length).toBeLessThan(100_000);
  const before = process.memoryUsage().arrayBuffers;
  expect(answer(bomb)).toEqual({ code: "F803", severity: "error", found: 60, expected: 50 });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * 1024 * 1024);
});

test("a bomb of many parts is refused by their sum", () => {
  const parts = Object.fromEntries([1, 2, 3].map((number) => [`xl/${number}.xml`, new Uint8Array(19_000)]));
  expect(answer(zipSync({ ...must, ...parts }), limits)).toMatchObject({ code: "F803" });
});

test("a part that lies about its size is cut at the size it gave, and refused", () => {
  const file = zipSync({ ...must, "xl/a.xml": strToU8("<a>" + "b".repeat(15_000) + "</a>") });
  const size = new DataView(new ArrayBuffer(4));
  size.setUint32(0, 15_007, true);
  const bytes = [...file];
  const sought = [...new Uint8Array(size.buffer)];
  for (let place = 0; place + 4 <= bytes.length; place++) {
    if (sought.every((byte, offset) => bytes[place + offset] === byte)) bytes.splice(place, 4, 100, 0, 0, 0);
  }
  expect(answer(new Uint8Array(bytes))).toEqual({ code: "F802", severity: "error" });
});

test("a file over the limit is not even looked into", () =>
  expect(answer(new Uint8Array(10_001), limits)).toMatchObject({ code: "F801" }));

test("600 MB in less than a megabyte are refused by what they declare, and nothing is unpacked", () => {
  const bomb = aBomb(600);
  expect(bomb.length).toBeLessThan(1024 * 1024);
  const before = process.memoryUsage();
  expect(answer(bomb)).toEqual({ code: "F803", severity: "error", found: 600, expected: 50 });
  expect(process.memoryUsage().arrayBuffers - before.arrayBuffers).toBeLessThan(1024 * 1024);
});

test("600 MB that say they are 1,000 bytes are refused after the first pieces, with a few megabytes unpacked", () => {
  const bomb = aBomb(600, 1000);
  const before = process.memoryUsage().arrayBuffers;
  expect(answer(bomb)).toEqual({ code: "F802", severity: "error" });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 1024 * 1024);
});

test.each(['<!DOCTYPE a SYSTEM "file:///etc/hosts">', '<!DOCTYPE a [<!ENTITY b "c">]>'])(
  "a part with %s is refused, whatever program could be made to follow it",
  (declaration) => {
    const bytes = zipSync({ ...must, "xl/sharedStrings.xml": strToU8(`${declaration}<a>&b;</a>`) });
    expect(answer(bytes)).toMatchObject({ code: "F804", found: "xl/sharedStrings.xml" });
  },
);
