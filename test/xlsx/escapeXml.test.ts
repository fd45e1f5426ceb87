import fc from "fast-check";
import { escapeXml } from "../../src/xlsx/escapeXml";
import { unescapeXml } from "../../src/xlsx/unescapeXml";

test("marks are written as entities and control characters left out", () =>
  expect(escapeXml('a<b> & "c"\u0001\ufffe')).toBe("a&lt;b&gt; &amp; &quot;c&quot;"));
test("any text comes back as it was", () =>
  fc.assert(fc.property(fc.string(), (text) => expect(unescapeXml(escapeXml(text))).toBe(text))));
