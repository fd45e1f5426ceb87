import { settingsFollower } from "../../src/excel/settingsFollower";
import { aMunicipalWorkbook } from "./aMunicipalWorkbook";
import { anExcelWorkbook, aNamedScenario, aRequest, written } from "./anExcelWorkbook";

const excel = anExcelWorkbook();

it("an edit is told once, and a later write of ours is where the next one begins", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 3 }));
  const follower = settingsFollower();
  expect(follower.isSettings("Underlag")).toBe(false);
  await written();
  workbook.userEdit("Inställningar!B4", 700);
  expect((await follower.edit("Inställningar"))?.before.scenario.values[1]?.[1]).toBe(1500);
  expect(await follower.edit("Inställningar")).toBeUndefined();
  await written({ named: aNamedScenario(300), replace: true });
  expect(await follower.edit("Inställningar")).toBeUndefined();
  workbook.userEdit("Inställningar!B4", 310);
  expect((await follower.edit("Inställningar"))?.before.scenario.values[1]?.[1]).toBe(300);
});

it("an edit that the pane has followed does not stand in the way of the next write; another does", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 3 }));
  const { port, request } = await written();
  workbook.userEdit("Inställningar!B4", 700);
  const [table] = await port.findTables();
  const next = (total: number) =>
    port.writeAndHighlight(aRequest(table!, { ...request, table: table!, named: aNamedScenario(total) }));
  expect(await next(800)).toMatchObject({ kind: "occupied", cells: ["B4"] });
  expect(await next(700)).toMatchObject({ kind: "written" });
});
