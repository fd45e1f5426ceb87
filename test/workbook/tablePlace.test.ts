import { tablePlace } from "../../src/workbook";
import { aTable } from "../taskpane/aPort";

it("remembers where a table stood, and nothing of what is in it", () => {
  expect(tablePlace(aTable())).toEqual({
    id: "t1",
    tableName: "Kommuner",
    sheet: "Underlag",
    address: "A4:G8",
  });
});
