import { readOffers } from "../../src/procurement";
import { choiceBlock } from "../../src/workbook";

const offers = readOffers([
  ["Id", "Kommun", "Platser", "Pris"],
  ["A", "Ystad", 10, 500],
  ["B", "Skurup", 12, 300],
  ["C", "Skurup", "", 200],
]);
if (!offers.ok) throw new Error("not read");

test("the choice stands in the order of the offers table, with the reason for each", () => {
  const block = choiceBlock(offers.value, ["F511", "ok", "F507"], [1], [false], "sv");
  expect(block).toEqual([
    ["Anbud", "Kommun", "Platser", "Pris", "Tas", "Skäl"],
    ["A", "Ystad", 10, 500, false, expect.stringMatching(/^F511 Priset/)],
    ["B", "Skurup", 12, 300, false, "ingår inte i valet"],
    ["C", "Skurup", "", 200, false, expect.stringMatching(/^F507 /)],
  ]);
  expect(choiceBlock(offers.value, ["F511", "ok", "F507"], [1], [true], "nb")[2]?.slice(4)).toEqual([
    true,
    "inngår i valget",
  ]);
});
