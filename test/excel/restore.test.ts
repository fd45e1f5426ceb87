import { createExcelWorkbook } from "../../src/excel";
import { aMunicipalWorkbook } from "./aMunicipalWorkbook";
import { anExcelWorkbook, aNamedScenario, aRequest, written } from "./anExcelWorkbook";
import { aUsersWorkbook } from "./aUsersWorkbook";
import { pictureOf } from "./pictureOf";

const excel = anExcelWorkbook();

it("undo gives back every cell, look, rule, sheet and table", async () => {
  const workbook = await aUsersWorkbook(excel());
  const before = pictureOf(workbook);
  const { port } = await written({ replace: true });
  expect(port.canUndo()).toBe(true);
  expect(pictureOf(workbook)).not.toEqual(before);
  expect(await port.undo()).toEqual({ undone: true, left: [] });
  expect(pictureOf(workbook)).toEqual(before);
  expect(port.canUndo()).toBe(false);
  expect(await port.undo()).toEqual({ undone: false, left: [] });
});

it("two writes are taken back one by one", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const port = createExcelWorkbook();
  const [table] = await port.findTables();
  const empty = pictureOf(workbook);
  await port.writeAndHighlight(aRequest(table!));
  const { settings: _, ...first } = pictureOf(workbook) as { settings: unknown };
  const named = aNamedScenario(40);
  const criteria = [...named.definition.criteria, ...named.definition.criteria];
  await port.writeAndHighlight(
    aRequest(table!, { named: { ...named, definition: { criteria } }, as: "values" }),
  );
  await port.undo();
  const { settings: __, ...again } = pictureOf(workbook) as { settings: unknown };
  expect(again).toEqual(first);
  await port.undo();
  expect(pictureOf(workbook)).toEqual(empty);
});

it("leaves and names cells that were changed since", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const { port } = await written({ as: "values" });
  workbook.userEdit("Fördelning!B6", "min anmärkning");
  workbook.userEdit("Fördelning!R2", "utanför");
  workbook.userEdit("Inställningar!B4", 900);
  expect(await port.undo()).toEqual({
    undone: true,
    left: ["Fördelning!R2", "Fördelning!B6", "Inställningar!B4"],
  });
  const sheet = workbook.sheet("Fördelning")!;
  expect(sheet.valueAt(5, 1)).toBe("min anmärkning");
  expect(sheet.valueAt(1, 17)).toBe("utanför");
  expect(sheet.valueAt(4, 0)).toBe("");
  expect(workbook.sheet("Inställningar")!.valueAt(3, 1)).toBe(900);
  expect(workbook.sheet("Underlag")!.conditionalFormats).toEqual([]);
});

it("says which result stands, whatever else was undone in between", async () => {
  await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const { port, request } = await written();
  const { as, named, table } = request;
  await port.renameHeaders(table, [{ column: 2, from: String(table.values[0]?.[2]), to: "Invånare" }]);
  await port.undo();
  expect(port.standing()).toEqual({ as, named, table });
  await port.writeAndHighlight(aRequest(table, { named: aNamedScenario(40), as: "values" }));
  expect(port.standing()).toMatchObject({ as: "values", named: aNamedScenario(40) });
  await port.undo();
  expect(port.standing()).toEqual({ as, named, table });
  await port.undo();
  expect(port.standing()).toBeUndefined();
});
