import { pastedRows } from "../../../src/taskpane/offers/pastedRows";

test("tabs part cells, line ends rows, quotes hold either; blank rows go and rows are equally long", () => {
  expect(pastedRows('Kod\tKommun\r\n\r\n0114\t"Upplands\tVäsby"\n"sa ""ja"""\r\n')).toEqual([
    ["Kod", "Kommun"],
    ["0114", "Upplands\tVäsby"],
    ['sa "ja"', ""],
  ]);
});

test("nothing is no rows", () => {
  expect(pastedRows("  \n")).toEqual([]);
});
