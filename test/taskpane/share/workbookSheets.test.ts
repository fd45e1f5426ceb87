import { workbookSheets } from "../../../src/taskpane/share/workbookSheets";
import { aSheet } from "../../files/aFile";
import { aWorkbookFile } from "./aWorkbookFile";

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
