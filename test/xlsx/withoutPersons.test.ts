import { strFromU8 } from "fflate";
import { withoutPersons } from "../../src/xlsx/withoutPersons";
import { aSharedPackage } from "./aSharedPackage";

test("the properties name nobody; title and sensitivity label stay", () => {
  const left = withoutPersons(aSharedPackage);
  expect(strFromU8(left["docProps/core.xml"]!)).toBe(
    "<cp:coreProperties><dc:title>Underlag</dc:title></cp:coreProperties>",
  );
  expect(strFromU8(left["docProps/app.xml"]!)).not.toContain("Cia");
  expect(left["docProps/custom.xml"]).toBe(aSharedPackage["docProps/custom.xml"]);
});
