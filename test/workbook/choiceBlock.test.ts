import { readOffers } from "../../src/procurement";
import type { Issue } from "../../src/base";
import { choiceBlock } from "../../src/workbook";

const offers = readOffers([
  ["Id", "Kommun", "Platser", "Pris"],
  ["A", "Ystad", 10, 500],
  ["B", "Skurup", 12, 300],
  ["C", "Skurup", "", 200],
]);
if (!offers.ok) throw new Error("not read");

test("the choice stands in the order of the offers table, with the reason for each", () => {
  const above: Issue = { code: "F511", severity: "error", found: 500, expected: 400 };
  const findings = [above, undefined, offers.value[2]?.fault];
  const block = choiceBlock(offers.value, findings, [1], [false], "sv");
  expect(block).toEqual([
    ["Anbud", "Kommun", "Platser", "Pris", "Väljs", "Skäl"],
    ["A", "Ystad", 10, 500, false, "F511 Priset 500 är över takpriset 400."],
    ["B", "Skurup", 12, 300, false, "ingår inte i valet"],
    ["C", "Skurup", "", 200, false, "F507 Antalet platser (–) är inget heltal över 0. Skriv ett i raden."],
  ]);
  expect(choiceBlock(offers.value, findings, [1], [true], "nb")[2]?.slice(4)).toEqual([
    true,
    "inngår i valget",
  ]);
  const untried: Issue = { code: "W511", severity: "warning", found: "Telt" };
  expect(choiceBlock(offers.value, [above, untried, above], [1], [true], "nb")[2]?.slice(4)).toEqual([
    true,
    "inngår i valget",
  ]);
});
