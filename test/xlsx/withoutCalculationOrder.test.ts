import { strFromU8 } from "fflate";
import { withoutCalculationOrder } from "../../src/xlsx/withoutCalculationOrder";
import { aRichPackage } from "./aRichPackage";

test("the list goes with its link and type; the macros' link stays", () => {
  const parts = withoutCalculationOrder(aRichPackage);
  expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
  expect(strFromU8(parts["xl/_rels/workbook.xml.rels"]!)).toMatch(/rId1.*rId3.*vbaProject\.bin/);
  expect(withoutCalculationOrder(parts)).toBe(parts);
});
