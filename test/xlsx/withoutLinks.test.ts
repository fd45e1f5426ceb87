import { strFromU8 } from "fflate";
import { withoutLinks } from "../../src/xlsx/withoutLinks";
import { aRichPackage } from "./aRichPackage";

test("a part that only this link led to is gone, with what the file says of it; the rest keeps its bytes", () => {
  const left = withoutLinks(aRichPackage, "xl/workbook.xml", ({ kind }) => kind === "calcChain");
  expect(left).not.toHaveProperty(["xl/calcChain.xml"]);
  expect(strFromU8(left["[Content_Types].xml"]!)).not.toContain("calcChain");
  expect(strFromU8(left["xl/_rels/workbook.xml.rels"]!)).not.toContain("calcChain");
  const touched = ["xl/calcChain.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"];
  for (const [path, part] of Object.entries(aRichPackage))
    if (!touched.includes(path)) expect(left[path]).toBe(part);
});

test("a part cut off goes with those that only it led to, and without such a link nothing happens", () => {
  const left = withoutLinks(aRichPackage, "xl/workbook.xml", ({ kind }) => kind === "worksheet");
  expect(Object.keys(left)).not.toContain("xl/drawings/drawing1.xml");
  expect(Object.keys(left)).not.toContain("xl/worksheets/_rels/sheet1.xml.rels");
  expect(withoutLinks(aRichPackage, "", ({ kind }) => kind === "nothing")).toBe(aRichPackage);
});
