import { wholeCopy } from "../../../src/taskpane/share/wholeCopy";
import { readWorkbook } from "../../../src/xlsx";
import { aSheet } from "../../files/aFile";
import { aWorkbookFile } from "./aWorkbookFile";

const wishes = { formulas: false, reference: "", strikes: { kinds: [], sheets: ["Borta", "Mitt"] } } as const;

test("sheets that are struck out go, offers always; one that is gone already is no obstacle", async () => {
  const bytes = await aWorkbookFile([
    aSheet("Mitt", [["x"]]),
    aSheet("Kvar", [["y"]]),
    aSheet("Anbud", [
      ["Anbud", "Kommun", "Platser", "Pris per person och dygn", "Leverantör"],
      ["A1", "0114", 40, 350, "Bo AB"],
    ]),
  ]);
  const made = await wholeCopy(bytes, "fordelning", "", wishes);
  expect(made.ok && made.value.name).toBe("fordelning-00.xlsx");
  const read = made.ok ? await readWorkbook(made.value.bytes) : made;
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(["Underlag", "Kvar"]);
});

test("with nothing left there is no copy", async () => {
  const strikes = { kinds: [], sheets: ["Underlag"] };
  const made = await wholeCopy(await aWorkbookFile(), "a", "", { ...wishes, strikes });
  expect(made.issues.map(({ code }) => code)).toEqual(["F831"]);
});
