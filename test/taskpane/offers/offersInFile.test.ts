/** @jest-environment node */
import { offersInFile } from "../../../src/taskpane/offers/offersInFile";
import { aFile, aSheet } from "../../files/aFile";

test("offers are found below their title, up to the first blank row; municipalities are none", () => {
  const sheet = aSheet("Anbud 2023", [
    ["Anbud 2023"],
    [],
    ["Anbud", "Kommun", "Platser", "Pris"],
    ["A1", "Skurup", 40, 200],
    [],
    ["slut"],
  ]);
  const [found, ...others] = offersInFile({ sheets: [...aFile.sheets, sheet] });
  expect(others).toEqual([]);
  expect(found).toMatchObject({ sheet: "Anbud 2023", address: "A3:D4", origin: { row: 2, column: 0 } });
  expect(found?.values).toHaveLength(2);
});
