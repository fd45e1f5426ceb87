import { rangeAddress } from "../../src/xlsx/rangeAddress";

test("an area has two corners, a cell one", () => {
  expect(rangeAddress(3, 0, 293, 16)).toBe("A4:Q294");
  expect(rangeAddress(3, 26)).toBe("AA4");
});
