import { rangeAddress } from "../../src/xlsx/rangeAddress";
import { rangeCorners } from "../../src/xlsx/rangeCorners";

test.each(["A1", "B2:D12", "XFD1048576", "AA4:AB4"])("%s goes there and back", (address) => {
  const { row, column, lastRow, lastColumn } = rangeCorners(address);
  expect(rangeAddress(row, column, lastRow, lastColumn)).toBe(address);
});
test("absolute addresses are the same", () => expect(rangeCorners("$B$2")).toEqual(rangeCorners("B2")));
test("anything else is refused", () =>
  expect(() => rangeCorners("Kommuner")).toThrow('"Kommuner" is not an area'));
