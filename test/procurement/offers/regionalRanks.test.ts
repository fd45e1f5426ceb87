import { rankOffers, readOffers, regionalRanks } from "../../../src/procurement";

const read = readOffers([
  ["Anbud", "Kommun", "Platser", "Pris", "Form"],
  ["a", "0114", 20, 300, "Självhushåll"],
  ["b", "0115", 20, 250, "Självhushåll"],
  ["c", "1264", 20, 200, "Självhushåll"],
  ["d", "0114", 20, 240, "Måltider"],
  ["e", "0115", 20, 100, "selfCatering"],
  ["f", "0115", 20, "", "Självhushåll"],
]);
const ranked = rankOffers(
  read.ok ? read.value : [],
  { figures: {}, ceilings: new Map(), premiums: new Map() },
  () => false,
);
const counties: Readonly<Record<string, string>> = { "0114": "Stockholms län", "0115": "Stockholms län" };

test("by hand: every county and form has ranks of its own; what fails has none and stands last", () => {
  const found = regionalRanks(ranked, (code) => counties[code] ?? "Skåne län");
  const shown = found.map(({ county, offers }) => [
    county,
    offers.map(({ each, rank }) => `${each.offer.id} ${rank ?? "–"}`).join(", "),
  ]);
  expect(shown).toEqual([
    ["Skåne län", "c 1"],
    ["Stockholms län", "d 1"],
    ["Stockholms län", "e 1, b 2, a 3, f –"],
  ]);
  expect(found.map(({ form }) => form)).toEqual(["Självhushåll", "Måltider", "selfCatering"]);
});

test("the order of the rows changes no rank", () => {
  const back = regionalRanks(ranked, () => "").flatMap(({ offers }) =>
    offers.map(({ each }) => each.offer.id),
  );
  expect(back).toEqual(["d", "e", "c", "b", "a", "f"]);
});
