import { unzipSync } from "fflate";
import { reducedWorkbook, strikeables } from "../../src/xlsx";
import { aSharedFile, aSharedPackage } from "./aSharedPackage";

const reduced = (
  kinds: readonly (typeof strikeables)[number][],
  sheets: readonly string[],
  hidden: readonly string[] = [],
) => {
  const made = reducedWorkbook(aSharedFile, { kinds, sheets }, hidden);
  return made.ok ? unzipSync(made.value) : made.issues[0];
};

test("nothing struck out, nothing changed: every part keeps its bytes", () =>
  expect(reduced([], [])).toEqual({ ...aSharedPackage }));

test("all that can be struck out is gone, hidden sheets by their names", () => {
  const left = Object.keys(reduced(strikeables, [], ["Hemligt"])!);
  expect(left).not.toContain("xl/worksheets/sheet1.xml");
  expect(left.filter((path) => /webextension|comments|persons|pivot/i.test(path))).toEqual([]);
  expect(left).toContain("xl/vbaProject.bin");
});

test("a sheet that is not there, and a copy without a sheet, are refused", () => {
  expect(reduced([], ["Annat"])).toMatchObject({ code: "F830", found: "Annat" });
  expect(reduced(["hidden"], ["Underlag"], ["Hemligt"])).toMatchObject({ code: "F831" });
});
