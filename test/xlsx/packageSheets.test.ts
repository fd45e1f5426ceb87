import { strToU8 } from "fflate";
import { packageSheets } from "../../src/xlsx/packageSheets";
import { aRichPackage } from "./aRichPackage";

test("names are read as they read, parts found through the links", () =>
  expect(packageSheets(aRichPackage)).toEqual([
    { name: "Län & kommuner", path: "xl/worksheets/sheet1.xml" },
  ]));
test("a target from the root, another prefix and single quotes are met", () =>
  expect(
    packageSheets({
      "xl/workbook.xml": strToU8(
        '<x:sheets><x:sheet name="B" rr:id="q"/><x:sheet name="C" rr:id="none"/></x:sheets>',
      ),
      "xl/_rels/workbook.xml.rels": strToU8("<p:Relationship Target='/xl/b.xml' Id='q'/>"),
    }),
  ).toEqual([{ name: "B", path: "xl/b.xml" }]));
