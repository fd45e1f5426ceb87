import { strFromU8 } from "fflate";
import { withoutAddins } from "../../src/xlsx/withoutAddins";
import { aSharedPackage } from "./aSharedPackage";

test("no part of a pane is left, and nothing that leads to one", () => {
  const left = withoutAddins(aSharedPackage);
  for (const [path, part] of Object.entries(left)) {
    expect(path).not.toContain("webextension");
    expect(strFromU8(part)).not.toContain("webextension");
  }
  expect(left["customXml/item1.xml"]).toBe(aSharedPackage["customXml/item1.xml"]);
});
