import { declaresEntities } from "../../src/xlsx/declaresEntities";

const wide = (text: string, order: "le" | "be"): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(order === "le" ? bytes : bytes.swap16());
};
const declared = '<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///x"><x/>';

test("a document type is seen in any encoding", () => {
  expect(declaresEntities(Buffer.from(declared))).toBe(true);
  expect(declaresEntities(Buffer.from("<x><!entity></x>"))).toBe(true);
  expect(declaresEntities(wide(declared, "le"))).toBe(true);
  expect(declaresEntities(wide(declared, "be"))).toBe(true);
});
test("exclamation marks, comments and character data are none", () => {
  const innocent = "<x>Hej! !DOCTYPE<!-- DOCTYPE --><![CDATA[a]]></x>";
  expect([undefined, Buffer.from(innocent), wide(innocent, "le")].map(declaresEntities)).toEqual([
    false,
    false,
    false,
  ]);
});
