import { fingerprint } from "../../../src/sharing";
import { resultBlock } from "../../../src/workbook";
import { workbookSheets } from "../../../src/taskpane/share/workbookSheets";
import { aSheet } from "../../files/aFile";
import { aStoredRun } from "./aStoredRun";
import { aWorkbookFile } from "./aWorkbookFile";

test("what the pane shows and the workbook does not: known before the copy is made", async () => {
  const run = aStoredRun();
  const result = (of: typeof run) => [
    { ...aSheet("Fördelning", [[`Kontrollsumma ${fingerprint(of)}`], [], ...resultBlock(of)]) },
  ];
  const same = await workbookSheets(await aWorkbookFile(result(run)), run);
  expect(same.isBehind).toBe(false);
  const other = { ...run, scenario: { ...run.scenario, total: run.scenario.total + 1 } };
  expect((await workbookSheets(await aWorkbookFile(result(run)), other)).isBehind).toBe(true);
});

test("what goes along unseen is counted", async () => {
  const bytes = await aWorkbookFile([{ ...aSheet("Stöd", [["x"]]), hiddenColumns: [1, 2] }]);
  expect((await workbookSheets(bytes)).held).toEqual([["hiddenColumns", 2]]);
});

test("hidden sheets and sheets with offers are seen; a file that is none says why", async () => {
  const bytes = await aWorkbookFile([
    { ...aSheet("Internt", [["x"]]), visibility: "veryHidden" },
    aSheet("Anbud", [
      ["Anbud", "Kommun", "Platser", "Pris per person och dygn", "Leverantör"],
      ["A1", "0114", 40, 350, "Bo AB"],
    ]),
  ]);
  expect((await workbookSheets(bytes)).sheets).toEqual([
    { name: "Underlag", isHidden: false, hasOffers: false },
    { name: "Internt", isHidden: true, hasOffers: false },
    { name: "Anbud", isHidden: false, hasOffers: true },
  ]);
  const { sheets, issues } = await workbookSheets(new Uint8Array([1, 2, 3]));
  expect([sheets, issues.map(({ code }) => code)]).toEqual([[], ["F802"]]);
});
