import { strToU8 } from "fflate";
import { putCustomXml } from "../../src/xlsx/putCustomXml";
import { readCustomXml } from "../../src/xlsx/readCustomXml";
import { aRichPackage } from "./aRichPackage";

test("a part of another namespace keeps its bytes, whatever its number", () => {
  const parts = { ...aRichPackage, "customXml/item12.xml": strToU8('<b xmlns="urn:b"/>') };
  const put = putCustomXml(parts, { id: "{9}", namespace: "urn:c", xml: '<c xmlns="urn:c"/>' });
  expect(put["customXml/item12.xml"]).toBe(parts["customXml/item12.xml"]);
  expect(readCustomXml(put).map(({ namespace }) => namespace)).toEqual(["urn:annan", "urn:b", "urn:c"]);
});
