import { offersBook } from "../../src/workbook";
import type { FoundTable } from "../../src/workbook";

const aTable = (id: string, values: readonly (readonly unknown[])[], sheet = id): FoundTable => ({
  id,
  sheet,
  address: "A1",
  origin: { sheet, row: 0, column: 0 },
  values,
});

const municipal = aTable("Underlag", [
  ["Kod", "Kommun", "Folkmängd"],
  ["0114", "Upplands Väsby", 50000],
  ["9999", "Ingenstans", 1],
  ["1264", "Skurup", 16000],
]);
const suppliers = aTable("Leverantörer", [
  ["Namn", "Telefon", "Ort"],
  ["Boende AB", "1", "x"],
  ["Rum AB", "2", "y"],
]);

describe.each([
  ["sv", ["Anbud", "Kommun", "Platser", "Pris per person och dygn"]],
  ["nb", ["Tilbud", "Kommune", "Plasser", "Pris per person og døgn"]],
  ["en", ["Offer", "Municipality", "Places", "Price per person and night"]],
])("headers in %s", (_language, headers) => {
  test("are known as those of offers, whatever other columns there are", () => {
    const offers = aTable("a", [
      ["Leverantör", ...headers],
      ["x", "1", "Skurup", 40, 200],
    ]);
    const book = offersBook([suppliers, offers, municipal]);
    expect(book.offers).toEqual([offers]);
    expect(book.others).toEqual([suppliers, municipal]);
    expect(book.municipal).toEqual([municipal]);
  });

  test("are known without a price too where they are named for offers or name suppliers, not those of an inventory", () => {
    const priceless = aTable("a", [headers.slice(0, 3), ["1", "Skurup", 40]]);
    const numbered = aTable("b", [
      ["Nr", ...headers.slice(1, 3)],
      ["1", "Skurup", 40],
    ]);
    const supplied = aTable("c", [
      ["Nr", ...headers.slice(1, 3), "Leverantör"],
      ["1", "Skurup", 40, "x"],
    ]);
    expect(offersBook([priceless, numbered, supplied]).offers).toEqual([priceless, supplied]);
  });

  test.each([0, 1, 2])("without column %s are no offers", (left) => {
    const table = aTable("a", [headers.filter((_, place) => place !== left), ["1", "Skurup", 40]]);
    expect(offersBook([table]).offers).toEqual([]);
  });
});

test("what we wrote beside the offers is not a workbook to distribute in", () => {
  expect(offersBook([{ ...municipal, sheet: "Valets underlag" }]).municipal).toEqual([]);
});
