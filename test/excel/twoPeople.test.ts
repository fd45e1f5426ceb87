import { createExcelWorkbook } from "../../src/excel";
import type { StoredScenarios, WorkbookChange } from "../../src/workbook";
import { aMunicipalWorkbook } from "./aMunicipalWorkbook";
import { anExcelWorkbook, aNamedScenario, aRequest } from "./anExcelWorkbook";
import { pictureOf } from "./pictureOf";

// Two add-ins on one workbook: two ports that bear different marks, each with what it has seen itself.
const excel = anExcelWorkbook();

const withTotal = (total: number, minimum = 0): StoredScenarios => {
  const named = aNamedScenario(total);
  return { version: 1, active: "Grund", scenarios: [{ ...named, scenario: { ...named.scenario, minimum } }] };
};
const two = () => [createExcelWorkbook("Anna"), createExcelWorkbook("Bengt")] as const;
const kept = (stored: StoredScenarios | undefined) =>
  stored?.scenarios.map(({ name, scenario: { total, minimum } }) => [name, total, minimum]);

it("what both have changed in the scenario is kept, and a third save writes nothing", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 3 }));
  const [anna, bengt] = two();
  await anna.saveScenarios(withTotal(100));
  await bengt.readScenarios();
  await anna.saveScenarios(withTotal(250));
  const joined = await bengt.saveScenarios(withTotal(100, 5));
  expect(kept(joined)).toEqual([["Grund", 250, 5]]);
  await anna.readScenarios();
  const before = pictureOf(workbook);
  let changes = 0;
  const stop = workbook.onChange(() => changes++);
  expect(kept(await anna.saveScenarios(joined))).toEqual([["Grund", 250, 5]]);
  stop();
  expect(changes).toBe(0);
  expect(pictureOf(workbook)).toEqual(before);
});

it("the same field changed by both leaves both versions", async () => {
  await excel().reset(aMunicipalWorkbook({ count: 3 }));
  const [anna, bengt] = two();
  await anna.saveScenarios(withTotal(100));
  await bengt.readScenarios();
  await anna.saveScenarios(withTotal(250));
  expect(kept(await bengt.saveScenarios(withTotal(70)))).toEqual([
    ["Grund", 70, 0],
    ["Grund (2)", 250, 0],
  ]);
});

it("a result that the other has written since is asked about, and replaced only when told so", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const [anna, bengt] = two();
  const [table] = await anna.findTables();
  await bengt.findTables();
  expect(await anna.writeAndHighlight(aRequest(table!))).toMatchObject({ kind: "written" });
  const before = pictureOf(workbook);
  const request = aRequest(table!, { named: aNamedScenario(70) });
  expect(await bengt.writeAndHighlight(request)).toEqual({
    kind: "overtaken",
    sheet: "Fördelning",
    title: "Fördelning – Grund",
  });
  expect(pictureOf(workbook)).toEqual(before);
  expect(await bengt.writeAndHighlight({ ...request, replace: true })).toMatchObject({ kind: "written" });
  // Bengt's own next write is nothing to ask about; Anna's is.
  expect(await bengt.writeAndHighlight(request)).toMatchObject({ kind: "written" });
  expect(await anna.writeAndHighlight(aRequest(table!))).toMatchObject({ kind: "overtaken" });
});

it("what the other writes to our sheets is told as theirs, and what one's own add-in writes is not", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const [anna] = two();
  const [table] = await anna.findTables();
  await anna.writeAndHighlight(aRequest(table!));
  const heard: WorkbookChange[] = [];
  await anna.onChange((change) => heard.push(change));
  await anna.writeAndHighlight(aRequest(table!, { named: aNamedScenario(70) }));
  workbook.userEdit("Fördelning!A1", "Bengts rubrik", "remote");
  for (let waited = 0; waited < 50 && heard.length === 0; waited++)
    await new Promise((resolve) => setTimeout(resolve, 40));
  expect(heard).toEqual([{ sheet: "Fördelning", remote: true, isOurs: true }]);
});
