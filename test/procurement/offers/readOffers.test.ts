import { readOffers } from "../../../src/procurement/offers/readOffers";

const header = ["Anbud", "Kommun", "Platser", "Pris", "Tillgänglighet"];
const origin = { sheet: "Anbud", row: 3, column: 1 };
const faults = (rows: unknown[][], country?: "SE" | "NO") => {
  const read = readOffers([header, ...rows], country, origin);
  return read.ok ? read.value.map(({ fault }) => fault) : read.issues;
};

test.each(["136,5 kr", "136,50 SEK", "kr 136,5", "136:50", "136,5 kr/dygn"])(
  "the price %s is no number, and that is told with its cell, its column and what stands there",
  (price) => {
    const [fault] = faults([["a", "Skurup", 40, price, 1]]);
    expect(fault).toMatchObject({ code: "F106", found: price, cell: "E5", row: 5, column: "Pris" });
  },
);

test("places and access that are text are no numbers either; access is held against the offer only where it is asked for", () => {
  const [fault] = faults([["a", "Skurup", "40 pl", 136, 1]]);
  expect(fault).toMatchObject({ code: "F106", found: "40 pl", cell: "D5", column: "Platser" });
  const read = readOffers([header, ["a", "Skurup", 40, 136, "god"]], undefined, origin);
  expect(read).toMatchObject({
    value: [{ fault: undefined, access: undefined, accessFault: { code: "F106", found: "god", cell: "F5" } }],
  });
});

test("a number that is none to pay or to live in is told with the figure; a blank is none", () => {
  const found = faults([
    ["a", "Skurup", 40, -5, 1],
    ["b", "Skurup", "12,5", 100, 1],
    ["c", "Skurup", 40, "", 1],
    ["d", "Skurup", 40, "136,5", 1],
  ]);
  expect(found.map((fault) => [fault?.code, fault?.found])).toEqual([
    ["F506", -5],
    ["F507", 12.5],
    ["F506", "–"],
    [undefined, undefined],
  ]);
});

test("an id that is missing and one that another row has are two things; the other row is named as the sheet counts", () => {
  const found = faults([
    ["a", "Skurup", 40, 100, 1],
    ["", "Skurup", 41, 101, 1],
    ["a", "Skurup", 42, 102, 1],
    ["", "Skurup", 43, 103, 1],
  ]);
  expect(found.map((fault) => [fault?.code, fault?.cell, fault?.found])).toEqual([
    ["F505", "B5", 7],
    ["F107", "B6", undefined],
    ["F505", "B7", 5],
    ["F107", "B8", undefined],
  ]);
});

test("a municipality that can be several names them", () => {
  const [fault] = faults([["a", "Herøy", 40, 100, 1]]);
  expect(fault).toMatchObject({ code: "F205", found: "Herøy" });
  expect(fault?.expected).toMatch(/1818 Herøy .*, 1515 Herøy|1515 Herøy .*, 1818 Herøy/);
});

test("offers of the other country are refused once, naming both, a code that both have notwithstanding", () => {
  // 1860 is Laxå in Sweden and Vestvågøy in Norway.
  const norwegian = [
    ["a", "Bodø", 40, 100, 1],
    ["b", "1860", 41, 101, 1],
    ["c", "Ankeborg", 42, 102, 1],
  ];
  expect(faults(norwegian, "SE")).toEqual([{ code: "F509", severity: "error", found: "NO", expected: "SE" }]);
  expect(faults([["a", "Skurup", 40, 100, 1]], "NO")).toMatchObject([{ found: "SE", expected: "NO" }]);
  expect(faults(norwegian, "NO").map((fault) => fault?.code)).toEqual([undefined, undefined, "F202"]);
  expect(faults(norwegian).map((fault) => fault?.code)).toEqual([undefined, "F205", "F202"]);
});

test("as long as one offer lies in the basis' country, the others are told one by one", () => {
  const mixed = [
    ["a", "Bodø", 40, 100, 1],
    ["b", "Tromsø", 41, 101, 1],
    ["c", "Skurup", 42, 102, 1],
  ];
  expect(faults(mixed, "SE").map((fault) => fault?.code)).toEqual(["F202", "F202", undefined]);
});
