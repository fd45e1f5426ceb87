import { strFromU8 } from "fflate";
import { withoutComments } from "../../src/xlsx/withoutComments";
import { aSharedPackage } from "./aSharedPackage";

test("comments, threads and the people who wrote them are gone; a button in the same drawing stays", () => {
  const left = withoutComments(aSharedPackage);
  for (const path of Object.keys(left)) expect(path).not.toMatch(/comments|persons/i);
  for (const [path, part] of Object.entries(left))
    if (path !== "docProps/core.xml") expect(strFromU8(part)).not.toMatch(/Ring|Anna/);
  expect(strFromU8(left["xl/drawings/vmlDrawing1.vml"]!)).toBe(
    '<xml><v:shape id="b"><x:ClientData ObjectType="Button"/></v:shape></xml>',
  );
});
