import { unescapeXml } from "../../src/xlsx/unescapeXml";

test.each([
  ["L&#228;n &amp; &#xE5;", "Län & å"],
  ["&amp;lt;", "&lt;"],
  ["&#x110000;", "&#x110000;"],
  ["&unknown;", "&unknown;"],
])("%s reads %s", (written, read) => expect(unescapeXml(written)).toBe(read));
