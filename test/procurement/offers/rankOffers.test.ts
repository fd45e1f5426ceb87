import { readOfferRules, readOffers, rankOffers } from "../../../src/procurement";

const header = ["Anbud", "Kommun", "Platser", "Pris", "Form", "Tillgänglighet"];
const ranked = (rows: unknown[][], rules: unknown[][]) => {
  const [offers, ruled] = [readOffers([header, ...rows]), readOfferRules(rules)];
  if (!offers.ok || !ruled.ok) throw new Error("not read");
  return rankOffers(offers.value, ruled.value, () => false).map(({ offer, finding }) => [offer.id, finding]);
};
const forms = [
  ["Takpris självhushåll", 200],
  ["Takpris måltider", 350],
];

test("a form that no ceiling names is told, blank or misspelt, and its offer keeps its place among those that pass", () => {
  const rows = [
    ["a", "Skurup", 40, 900, "Telt", 1],
    ["b", "Skurup", 41, 901, "", 1],
    ["c", "Skurup", 42, 199, "Självhushåll", 1],
    ["d", "Skurup", 43, 201, "Självhushåll", 1],
  ];
  expect(ranked(rows, forms)).toEqual([
    ["c", undefined],
    ["a", { code: "W511", severity: "warning", row: 2, found: "Telt" }],
    ["b", { code: "W511", severity: "warning", row: 3, found: "–" }],
    ["d", { code: "F511", severity: "error", row: 5, found: 201, expected: 200 }],
  ]);
});

test("a ceiling for all, one for the form itself, in capitals too, or no ceiling at all leaves nothing untried", () => {
  const tent = [["a", "Skurup", 40, 900, "Tält", 1]];
  expect(ranked(tent, [...forms, ["Takpris", 1000]])).toEqual([["a", undefined]]);
  expect(ranked(tent, [...forms, ["TAKPRIS TÄLT", 1000]])).toEqual([["a", undefined]]);
  expect(ranked([["a", "Skurup", 40, 900, "TELT", 1]], [["Pristak TELT", 800]])).toMatchObject([
    ["a", { code: "F511", found: 900, expected: 800 }],
  ]);
  expect(ranked(tent, [])).toEqual([["a", undefined]]);
});

test("what fails a requirement states the offer's figure and the rule's", () => {
  const rules = [
    ["Minst antal platser", 30],
    ["Lägsta tillgänglighet", 2],
  ];
  const rows = [
    ["a", "Skurup", 29, 100, "", 3],
    ["b", "Skurup", 31, 101, "", 1],
    ["c", "Skurup", 32, 102, "", ""],
    ["d", "Skurup", 33, 103, "", "god"],
    ["e", "Skurup", 34, 104, "", 2],
  ];
  expect(ranked(rows, rules)).toMatchObject([
    ["e", undefined],
    ["a", { code: "F512", found: 29, expected: 30 }],
    ["b", { code: "F513", found: 1, expected: 2 }],
    ["c", { code: "F513", found: "–", expected: 2 }],
    ["d", { code: "F106", found: "god" }],
  ]);
});
