import { strToU8 } from "fflate";
import { isSpreadOut } from "../../src/xlsx/isSpreadOut";

const sheet = (...cells: readonly string[]) => ({
  "xl/worksheets/sheet1.xml": strToU8(cells.map((cell) => `<c r="${cell}"/>`).join("")),
});

test.each([
  [["A1", "Q294"], false],
  [["CV1000000"], false],
  [["A1", "XFD1048576"], true],
  [["XFD1", "A1048576"], true],
] as const)("%j: %s", (cells, answer) => expect(isSpreadOut(sheet(...cells))).toBe(answer));
test("what other parts hold does not count", () =>
  expect(isSpreadOut({ "xl/styles.xml": strToU8('<c r="XFD1048576"/>') })).toBe(false));
