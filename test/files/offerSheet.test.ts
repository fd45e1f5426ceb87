import { offerSheet } from "../../src/files/offerSheet";
import { aFile, aSheet } from "./aFile";

const withSheet = (sheet: (typeof aFile.sheets)[number]) => ({ sheets: [...aFile.sheets, sheet] });

test("municipalities, capacities and results are no offers", () => {
  expect(offerSheet(aFile)).toBeUndefined();
  const inventory = aSheet("Kartlagt", [
    ["Kommun", "Platser", "Leverantör"],
    ["Gnesta", 20, "A"],
  ]);
  expect(offerSheet(withSheet(inventory))).toBeUndefined();
});

test("a price beside places and a supplier or an id, under any title", () => {
  const header = ["Anbud", "Kommun", "Platser", "Pris per person och dygn"];
  expect(offerSheet(withSheet(aSheet("Blad3", [["Från mars"], [], header])))).toBe("Blad3");
});

test("what was calculated from offers", () => {
  const cells = [{ row: 4, column: 2, value: 1, formula: "FORDELA.RANKOFFERS(A1:D9)" }];
  expect(offerSheet(withSheet({ name: "Rang", cells }))).toBe("Rang");
});
