import { tablePlace } from "../../src/workbook";
import { rememberedTable } from "../../src/workbook/rememberedTable";
import { aTable } from "../taskpane/aPort";

const { tableName: _, ...range } = { ...aTable(), id: "Underlag!A4:G8" };

it("knows a table by its id, whatever it is called now and wherever it stands", () => {
  const now = { ...aTable(), tableName: "Kommuner2023", sheet: "Annat", address: "B2:H9" };
  expect(rememberedTable([range, now], tablePlace(aTable()))).toBe(now);
});

it("knows a table by its name where ids are new", () => {
  const now = { ...aTable(), id: "t9" };
  expect(rememberedTable([{ ...aTable(), id: "t8", tableName: "Annan" }, now], tablePlace(aTable()))).toBe(
    now,
  );
});

it("knows a headed range by the cell in which it begins, though rows have been added", () => {
  const longer = { ...range, id: "Underlag!A4:G10", address: "A4:G10" };
  expect(rememberedTable([aTable(), longer], tablePlace(range))).toBe(longer);
  expect(rememberedTable([{ ...longer, address: "A5:G10" }], tablePlace(range))).toBeUndefined();
});

it("finds nothing where nothing is remembered", () => {
  expect(rememberedTable([aTable()], undefined)).toBeUndefined();
});
