import { freeSheetName } from "../../src/files/freeSheetName";
import { aSheet } from "./aFile";

const file = { sheets: [aSheet("fördelning", [["Mitt"]]), aSheet("Fördelning 2", [])] };

test("a name of the user's is not taken, in whatever case", () =>
  expect(freeSheetName(file, "Fördelning", () => false)).toBe("Fördelning 3"));
test("one of ours is taken again", () => {
  expect(freeSheetName(file, "Fördelning", ({ cells }) => cells.length === 0)).toBe("Fördelning 2");
  expect(freeSheetName(file, "Resultat", () => false)).toBe("Resultat");
});
