import { loadSurvey } from "../../src/excel/loadSurvey";
import { aMunicipalWorkbook } from "./aMunicipalWorkbook";
import { anExcelWorkbook, written } from "./anExcelWorkbook";

const excel = anExcelWorkbook();

const surveyed = () =>
  Excel.run(async (context) => {
    const survey = loadSurvey(context);
    await context.sync();
    return survey();
  });

it("names sheets, tables with their sheet, and the note, which is empty before the first write", async () => {
  await excel().reset(aMunicipalWorkbook({ count: 3 }));
  expect(await surveyed()).toEqual({
    notesText: "",
    sheets: ["Underlag", "Anteckningar"],
    tables: [{ name: "Kommuner", sheet: "Underlag" }],
  });
  await written();
  const after = await surveyed();
  expect(after.sheets).toEqual(["Underlag", "Anteckningar", "Inställningar", "Fördelning"]);
  expect(after.tables).toContainEqual({ name: "Nyckel", sheet: "Inställningar" });
  expect(JSON.parse(after.notesText)).toMatchObject({ sheets: { Fördelning: { rows: 7 } } });
});
