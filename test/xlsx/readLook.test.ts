import { readLook } from "../../src/xlsx/readLook";

const theme = ["000000", "FFFFFF", "44546A", "E7E6E6", "4472C4"];

test("only what differs from a plain cell is told", () => {
  expect(readLook(undefined)).toBeUndefined();
  expect(
    readLook({ numFmt: "General", font: { name: "Calibri", size: 11, color: { rgb: "000000" } } }),
  ).toBeUndefined();
  expect(
    readLook({ font: { bold: true, size: 9 }, alignment: { wrapText: true, horizontal: "general" } }),
  ).toEqual({
    bold: true,
    size: 9,
    wraps: true,
  });
});
test("colours of the theme are looked up, light and dark as cells count them, and tinted", () => {
  const fill = (colour: { theme: number; tint?: number }) =>
    readLook({ fill: { type: "pattern", pattern: "solid", fgColor: colour } }, theme)?.fill;
  expect(fill({ theme: 0 })).toBe("FFFFFF");
  expect(fill({ theme: 3 })).toBe("44546A");
  expect(fill({ theme: 4 })).toBe("4472C4");
  expect(fill({ theme: 0, tint: -0.5 })).toBe("808080");
});
