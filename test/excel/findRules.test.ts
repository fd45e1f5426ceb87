import { createExcelWorkbook } from "../../src/excel";
import { aWorkbook } from "../excel-host";
import { anExcelWorkbook } from "./anExcelWorkbook";
import { anOffersWorkbook } from "./anOffersWorkbook";

const excel = anExcelWorkbook();

it("finds a table headed Parameter with its place, blanks as blanks", async () => {
  await excel().reset(anOffersWorkbook());
  const port = await createExcelWorkbook().offersPort();
  expect(await port.findRules()).toMatchObject([
    {
      tableName: "Regler",
      sheet: "Regler",
      address: "A3:C5",
      origin: { row: 2, column: 0 },
      values: [
        ["Parameter", "Värde", "Källa"],
        ["Behov", 60, "Beslut"],
        ["Budget", "", ""],
      ],
    },
  ]);
});

it("finds a headed range without a table, down to its first blank row", async () => {
  const rows = [["Titel"], [null], ["parameter", "value"], ["need", 60], [null, null], ["slut", null]];
  await excel().reset(aWorkbook().sheet("Rules", { rows }).done());
  const port = await createExcelWorkbook().offersPort();
  expect(await port.findRules()).toMatchObject([{ sheet: "Rules", address: "A3:B4" }]);
});
