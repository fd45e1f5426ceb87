import { capacitySheet } from "../../../src/taskpane/directions/capacitySheet";
import { headerRole } from "../../../src/municipalities";
import { anInventory } from "./anInventory";
import { anInventoryTable } from "./anInventoryTable";

test("table, share, date and what was left out stand above the figures by municipality", () => {
  const rows = [
    ["Upplands Väsby", 10, "50 %", "", 0],
    ["Upplands Väsby", 3, 1, "", 0],
    ["Skurup", 4, "", "", 0],
  ];
  const wishes = { wantedBy: "2022-06-01", unstatedShare: 0.1225 };
  const choice = { columns: {}, wantedBy: "2022-06-01", unstatedShare: 12.25 };
  const { sheet, cells, xml } = capacitySheet(anInventoryTable(), choice, anInventory(wishes, rows), "sv");
  expect(sheet).toBe("Kapacitetsunderlag");
  expect(xml).toBeUndefined();
  expect(cells).toEqual([
    ["Kapacitet enligt inventering"],
    ["Inventering: Inventerat · Inventering!A1:E4, kolumnen Platser"],
    ["Användbar andel: kolumnen Användbar andel"],
    ["Användbar andel där ingen anges: 12,25\u00a0%, angiven när kapaciteten skrevs"],
    ["Bara platser som är tillgängliga senast 2022-06-01"],
    ["Inga platser har utelämnats som möjligen räknade två gånger"],
    [expect.stringMatching(/tomt är ingen gräns$/)],
    [""],
    ["Inventerad kommun", "Uppgivna platser", "Användbara platser", "Räknas inte: datum saknas"],
    ["0114 Upplands Väsby", 13, 0, 13],
    ["1264 Skurup", 4, 0, 4],
  ]);
});

test("what may be counted twice is said with its places", () => {
  const table = {
    ...anInventoryTable(),
    values: [["Kommun", "Platser", "Användbar andel", "Dubbelräkning"]],
  };
  const inventory = anInventory();
  const doubled = inventory.municipalities.map((each) => ({ ...each, notCounted: { doubleCounted: 7 } }));
  const { cells } = capacitySheet(table, { columns: {} }, { ...inventory, municipalities: doubled }, "nb");
  expect(cells.flat()).toContain("Plasser som er utelatt som mulig dobbelttelling: 21");
});

test.each(["sv", "nb", "en"] as const)(
  "no header of the sheet names a municipality's column in %s",
  (language) => {
    const { cells } = capacitySheet(anInventoryTable(), { columns: {} }, anInventory(), language);
    expect(
      cells
        .flat()
        .map(String)
        .map(headerRole)
        .filter((role) => role === "code" || role === "name"),
    ).toEqual([]);
  },
);
