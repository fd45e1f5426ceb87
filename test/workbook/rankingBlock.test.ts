import { readOfferRules, readOffers, rankOffers } from "../../src/procurement";
import { rankingBlock } from "../../src/workbook";

const offers = readOffers([
  ["Id", "Kommun", "Platser", "Pris"],
  ["A", "Ystad", 10, 500],
  ["B", "Skurup", 12, 300],
  ["C", "Skurup", "", 200],
]);
const rules = readOfferRules([["takpris", 400]]);
if (!offers.ok || !rules.ok) throw new Error("not read");
const ranked = rankOffers(offers.value, rules.value, (municipality) => municipality === "1264");

test("offers stand in evaluation order, those that fail last with why", () => {
  expect(rankingBlock(ranked, "sv")).toEqual([
    ["Rang", "Anbud", "Kommun", "Platser", "Pris", "Påslag", "Premie", "Utvärderingspris", "Status"],
    [1, "B", "Skurup", 12, 300, 0, 0, 300, "ok"],
    [2, "C", "Skurup", "", 200, 0, 0, 200, "F507"],
    [3, "A", "Ystad", 10, 500, 0, 0, 500, "F511"],
  ]);
});
