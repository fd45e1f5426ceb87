import { chooseTable } from "../../../src/taskpane/state/chooseTable";
import { aTable } from "../aPort";

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
