import { strToU8 } from "fflate";
import { packageText } from "../../src/xlsx/packageText";

test("a part as text, nothing for one that is not there", () => {
  expect(packageText({ a: strToU8("å") }, "a")).toBe("å");
  expect(packageText({}, "a")).toBe("");
});
