import { strToU8 } from "fflate";
import { partLinks } from "../../src/xlsx/partLinks";
import { aRichPackage } from "./aRichPackage";

test("links are found with kind and place, from the package and from a part", () => {
  expect(partLinks(aRichPackage, "").map(({ kind, path }) => [kind, path])).toEqual([
    ["officeDocument", "xl/workbook.xml"],
  ]);
  expect(partLinks(aRichPackage, "xl/worksheets/sheet1.xml")[0]).toMatchObject({
    id: "rId1",
    path: "xl/drawings/drawing1.xml",
  });
  expect(partLinks(aRichPackage, "xl/calcChain.xml")).toEqual([]);
});

test("targets from the root, in apostrophes, and out of the package", () => {
  const xml = `<r:Relationships xmlns:r="a"><r:Relationship Id='a' Type="t/x" Target='/xl/å.xml'/><r:Relationship Target="https://a.example" TargetMode="External" Id="b" Type="t/hyperlink"></r:Relationship></r:Relationships>`;
  const found = partLinks({ "xl/_rels/a.xml.rels": strToU8(xml) }, "xl/a.xml");
  expect(found.map(({ id, kind, path }) => [id, kind, path])).toEqual([
    ["a", "x", "xl/å.xml"],
    ["b", "hyperlink", ""],
  ]);
});
