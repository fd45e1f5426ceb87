import { offerCurveBlock } from "../../src/functions/offerCurveBlock";
import { rankOffersBlock } from "../../src/functions/rankOffersBlock";
import { selectOffersBlock } from "../../src/functions/selectOffersBlock";
import { surchargesBlock } from "../../src/functions/surchargesBlock";
import { offerCustomFunctions } from "../support/offerCustomFunctions";

beforeAll(offerCustomFunctions);

// Key 50, 30, 20 %; existing 40, 20, 0. With a need of 40 the fair shares of T = 100 are 50, 30, 20.
const table = [
  ["Kod", "Kommun", "Folkmängd", "Eget boende"],
  ["0114", "Upplands Väsby", 50000, 40],
  ["0115", "Vallentuna", 30000, 20],
  ["0117", "Österåker", 20000, 0],
];
const offers = [
  ["Anbud", "Kommun", "Platser", "Pris per person och dygn", "Form", "Vårdcentral"],
  ["a", "Upplands Väsby", 20, 100, "Självhushåll", "ja"],
  ["b", "0115", 20, 80, "Självhushåll", ""],
  ["c", "Vallentuna", 10, 90, "Måltider", ""],
  ["d", "Österåker", 30, 150, "Självhushåll", "ja"],
  ["e", "Ankeborg", 30, 150, "", ""],
  ["f", "Täby", 30, "", "", ""],
  ["g", "Täby", 30, 95, "", ""],
  ["h", "Österåker", 5, 500, "Måltider", ""],
];
const rules = [
  ["Parameter", "Värde", "Källa"],
  ["Behov", 40, ""],
  ["Takpris självhushåll", 200, "2015"],
  ["Takpris måltider", 350, "2015"],
  ["Påslag över", 1.2, ""],
  ["Påslag", 180, "direktupphandling 12, oktober 2015"],
  ["Premie vårdcentral", 10, ""],
];
const swedish = [
  ["Parameter", "Värde"],
  ["att fördela", 40],
];

test("RANKOFFERS: surcharge where reception is high, premium, ceilings; what fails stands last with its code", () => {
  // Average 60 / 100,000 = 0.6 per 1,000; 1.2 times is 0.72. Upplands Väsby has 0.8, Vallentuna 0.67.
  expect(rankOffersBlock(offers, table, undefined, swedish, rules)).toEqual([
    ["Rang", "Anbud", "Kommun", "Platser", "Pris", "Påslag", "Premie", "Utvärderingspris", "Status"],
    [1, "b", "0115", 20, 80, 0, 0, 80, "ok"],
    [2, "c", "Vallentuna", 10, 90, 0, 0, 90, "ok"],
    [3, "g", "Täby", 30, 95, 0, 0, 95, "ok"],
    [4, "d", "Österåker", 30, 150, 0, 10, 140, "ok"],
    [5, "a", "Upplands Väsby", 20, 100, 180, 10, 270, "ok"],
    [6, "e", "Ankeborg", 30, 150, 0, 0, 150, "F202"],
    [7, "h", "Österåker", 5, 500, 0, 0, 500, "F511"],
    [8, "f", "Täby", 30, "", 0, 0, "", "F506"],
  ]);
});

test("SELECTOFFERS: the most even choice, with the reason of every offer, in the order of the table", () => {
  // c + d: (50 − 40)²/50 + 0 + (30 − 20)²/20 = 7, the least of all choices of 40 places.
  const [header, ...rows] = selectOffersBlock(offers, table, undefined, swedish, rules);
  expect(header).toEqual(["Anbud", "Kommun", "Platser", "Pris", "Väljs", "Skäl"]);
  expect(rows.map((row) => row[4])).toEqual([false, false, true, true, false, false, false, false]);
  expect(rows.map((row) => String(row[5]).slice(0, 4))).toEqual([
    "ingå",
    "ingå",
    "ingå",
    "ingå",
    "F202",
    "F506",
    "F510",
    "F511",
  ]);
});

test("OFFERCURVE: every undominated choice of a few offers, exact", () => {
  // a + b cost 3.6 thousand: (60 − 50)²/50 + (40 − 30)²/30 + 20²/20 = 25.33….
  const [, ...points] = offerCurveBlock(offers, table, undefined, undefined, rules, undefined);
  expect(points.map(([weight, places, cost]) => [weight, places, cost])).toEqual([
    ["", 40, 3.6],
    ["", 40, 5.4],
  ]);
  expect(points[0]?.[3]).toBeCloseTo(2 + 100 / 30 + 20, 12);
  expect(points[1]?.[3]).toBeCloseTo(7, 12);
});

test("OFFERCURVE: a number of points that is none, or too small, is refused for what it is", () => {
  const asked = (points: unknown) => (): unknown =>
    offerCurveBlock(offers, table, undefined, undefined, rules, points);
  expect(asked("elva")).toThrow(/^F106 /);
  expect(asked(1)).toThrow(/^F702 “1” .* Choose one of 2, 3 or more\.$/);
  expect(asked(2.5)).toThrow(/^F702 /);
});

test("SURCHARGES: under them lowest evaluated price takes what SELECTOFFERS takes", () => {
  // Wanted c (90) and d (150). Upplands Väsby's a (100) must come after d: 51 kr. Vallentuna's b (80) stands before its own c (90);
  // taking b and then d would exceed 40 places, so that only the places decide: b first cannot be helped from Vallentuna alone.
  const few = offers.slice(0, 5).filter((row) => row[0] !== "b");
  const [header, ...rows] = surchargesBlock(few, table, undefined, swedish, rules);
  expect(header).toEqual(["Kommun", "Påslag"]);
  expect(rows).toEqual([["Upplands Väsby", 51]]);
});

test("a need that the offers cannot meet, and a rule that is none, are refused with their codes", () => {
  expect(() => selectOffersBlock(offers, table, undefined, 4500, undefined)).toThrow(/^F501 /);
  expect(() => rankOffersBlock(offers, table, undefined, swedish, [["Tröskel", 3]])).toThrow(/^F701 /);
});

test("rules that cannot be read are refused for what is wrong in them, also where they alone hold the need", () => {
  const spoken = [
    ["Parameter", "Verdi"],
    ["språk", "nb"],
  ];
  const asked =
    (...faulty: unknown[][]) =>
    (): unknown =>
      selectOffersBlock(offers, table, undefined, spoken, [["Behov", 40], ...faulty]);
  expect(asked(["Kostnadsvekt", -1])).toThrow(/^F110 .*Kostnadsvekt.* rad 2\./);
  expect(asked(["Terskel", 3])).toThrow(/^F701 «Terskel» .* rad 2\./);
  expect(asked(["Behov", 41])).toThrow(/^F705 /);
  expect(() => selectOffersBlock(offers, table, undefined, spoken, [["Behov", "12,5"]])).toThrow(
    /^F112 12,5 /,
  );
  expect(() => selectOffersBlock(offers, table, undefined, spoken, [["Budsjett", 9]])).toThrow(/^F703 /);
});

test("two offers with one id both stand last, whichever row comes first; an offer without access meets no mean", () => {
  const header = ["Anbud", "Kommun", "Platser", "Pris", "Tillgänglighet"];
  const rows = [
    ["a", "0114", 20, 100, 2],
    ["b", "0115", 20, 80, ""],
    ["a", "0117", 20, 90, 3],
    ["c", "0117", 20, 95, 1],
  ];
  const asked = [
    ["Parameter", "Värde"],
    ["Behov", 20],
    ["Lägsta genomsnittlig tillgänglighet", 1],
  ];
  const status = (order: unknown[][]) =>
    rankOffersBlock([header, ...order], table, undefined, swedish, asked).map((row) => [row[1], row[8]]);
  const expected = [
    ["c", "ok"],
    ["b", "F513"],
    ["a", "F505"],
    ["a", "F505"],
  ];
  expect(status(rows).slice(1)).toEqual(expected);
  expect(status([...rows].reverse()).slice(1)).toEqual(expected);
});

test("an offer that says minutes only has no access stated; beside a yes they count as no", () => {
  const rows = [
    ["Anbud", "Kommun", "Platser", "Pris", "Kollektivtrafik", "Närhet till skola"],
    ["a", "0114", 20, 100, 12, 25],
    ["b", "0115", 20, 90, "ja", 5],
    ["c", "0117", 20, 80, "nej", ""],
  ];
  const asked = [
    ["Behov", 20],
    ["Lägsta genomsnittliga tillgänglighet", 0],
  ];
  const ranked = rankOffersBlock(rows, table, undefined, swedish, asked);
  expect(ranked.slice(1).map((row) => [row[1], row[8]])).toEqual([
    ["c", "ok"],
    ["b", "ok"],
    ["a", "F513"],
  ]);
});

test("SURCHARGES weighs evaluated prices: a premium that already puts the wanted offer first needs no surcharge", () => {
  // Wanted is d in Österåker (150); a in Upplands Väsby (100) comes before it, unless the premium takes 60 off d alone.
  const two = [
    offers[0] ?? [],
    ["a", "Upplands Väsby", 30, 100, "", ""],
    ["d", "Österåker", 30, 150, "", "ja"],
  ];
  const asked = [["Behov", 30]];
  const found = (more: unknown[][]) =>
    surchargesBlock(two, table, undefined, swedish, [...asked, ...more]).slice(1);
  expect(found([])).toEqual([["Upplands Väsby", 51]]);
  expect(found([["Premie vårdcentral", 20]])).toEqual([["Upplands Väsby", 31]]);
  expect(found([["Premie vårdcentral", 60]])).toEqual([]);
});

test("SELECTOFFERS states what was found and asked for, where, and what could not be tried", () => {
  const rows = [
    offers[0] ?? [],
    ["a", "Upplands Väsby", 40, "136,5 kr", "Självhushåll", ""],
    ["b", "Vallentuna", 40, 500, "Måltider", ""],
    ["c", "Österåker", 40, 900, "Tält", ""],
    ["c2", "Herøy", 40, 90, "Måltider", ""],
    ["", "Vallentuna", 40, 90, "Måltider", ""],
    ["d", "Österåker", 39, 90, "Måltider", ""],
    ["d", "Vallentuna", 41, 90, "Måltider", ""],
  ];
  const [, ...told] = selectOffersBlock(rows, table, undefined, swedish, rules);
  expect(told.map((row) => row[5])).toEqual([
    "F106 ”136,5 kr” är inte ett tal i kolumnen ”Pris per person och dygn” på rad 2. Skriv ett tal i raden.",
    "F511 Priset 500 är över takpriset 350.",
    "ingår i valet",
    expect.stringMatching(/^F202 ”Herøy” är inte en känd kommun på rad 5\./),
    "F107 En uppgift saknas i kolumnen ”Anbud” på rad 6. Fyll i raden; en tom cell räknas aldrig som noll.",
    "F505 Anbudets id finns redan på rad 8. Ge det ett annat.",
    "F505 Anbudets id finns redan på rad 7. Ge det ett annat.",
  ]);
});

test("offers that hold too little are followed by why others are left out, each reason with its number", () => {
  const rows = [
    offers[0] ?? [],
    ["a", "Upplands Väsby", 40, 201, "Självhushåll", ""],
    ["b", "Vallentuna", 40, 360, "Måltider", ""],
    ["c", "Österåker", 40, "dyrt", "Måltider", ""],
  ];
  expect(() => selectOffersBlock(rows, table, undefined, swedish, rules)).toThrow(
    "F501 Giltiga anbud rymmer 0 platser, och 40 behövs. Sänk behovet eller skaffa fler anbud. " +
      "F511 2 rader, första: Priset 201 är över takpriset 200. " +
      "F106 ”dyrt” är inte ett tal i kolumnen ”Pris per person och dygn” på rad 4. Skriv ett tal i raden.",
  );
  expect(() => surchargesBlock(rows, table, undefined, swedish, rules)).toThrow(/^F501 .* F511 2 rader/);
});

test("a budget below the least cost is told with both sums and their unit", () => {
  // a + b: 20 × 100 + 20 × 80 = 3,600 kr for the 40 places that are needed.
  expect(() =>
    selectOffersBlock(offers, table, undefined, swedish, [
      ["Behov", 40],
      ["Budget", 2500.5],
    ]),
  ).toThrow(
    "F503 Budgeten är 2\u00a0500,5 kr per dygn, det billigaste valet kostar 3\u00a0600 kr per dygn. Höj den.",
  );
});

test("offers of the other country than the table's municipalities are refused once", () => {
  const norwegian = [
    ["Tilbud", "Kommune", "Plasser", "Pris"],
    ["a", "Bodø", 40, 100],
    ["b", "Tromsø", 41, 101],
  ];
  const refused = "F509 Anbuden hör till NO och underlaget till SE. Välj samma land.";
  expect(() => rankOffersBlock(norwegian, table, undefined, swedish, [])).toThrow(refused);
  expect(() => selectOffersBlock(norwegian, table, undefined, swedish, [])).toThrow(refused);
  expect(rankOffersBlock(norwegian, undefined, undefined, swedish, [])).toHaveLength(3);
});
