import { chooseTable, tablePlace } from "../../src/workbook";
import { aTable } from "../taskpane/aPort";

const other = {
  ...aTable([
    ["Vara", "Pris"],
    ["Säng", 1200],
  ]),
  id: "t0",
};

test("the table that holds municipalities is chosen, wherever it stands", () => {
  expect(chooseTable([other, aTable()])?.id).toBe("t1");
});

test("the earlier choice is kept", () => {
  expect(chooseTable([other, aTable()], "t0")?.id).toBe("t0");
});

test("without municipalities nothing is chosen", () => {
  expect(chooseTable([other])).toBeUndefined();
});

test("the table that the scenarios were last used with goes before one with more municipalities", () => {
  const few = {
    ...aTable([
      ["Kod", "Kommun"],
      ["0114", "Upplands Väsby"],
    ]),
    id: "t2",
    tableName: "Urval",
  };
  expect(chooseTable([aTable(), few], undefined, tablePlace(few))).toBe(few);
  expect(chooseTable([aTable(), few], "t1", tablePlace(few))?.id).toBe("t1");
});
