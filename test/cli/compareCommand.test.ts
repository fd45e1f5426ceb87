import { writeWorkbook } from "../../src/xlsx";
import { scenarioNamespace, storedScenariosXml } from "../../src/workbook";
import { defaultScenario } from "../../src/scenario";
import { populationKey } from "../../src/distribution-key";
import { aBase } from "../files/aBase";
import { usualRows } from "../sharing/aCountyRun";
import { aCommand } from "./aCommand";

const rows = usualRows.map(
  ([code, name, people, stock]) => [code, name, people, stock + (code === "0117" ? 5 : 0)] as const,
);
const files = async () => ({
  "a.xlsx": await writeWorkbook(aBase()),
  "b.xlsx": await writeWorkbook(aBase(rows)),
});

test("two workbooks: status 1, what differs and why, and status 0 where nothing does", async () => {
  const given = await files();
  const { status, text } = await aCommand(["compare", "a.xlsx", "b.xlsx", "--language", "sv"], given);
  expect(status).toBe(1);
  expect(text).toContain("Kommuner med andra ingångsvärden: 1");
  expect(text).toMatch(/Österåker \(0117\): \d+ → \d+ platser: befintligt −\d/);
  expect(await aCommand(["compare", "a.xlsx", "a.xlsx"], given)).toMatchObject({
    status: 0,
    text: "Nothing differs.",
  });
});
test("two scenarios of one workbook, for programs", async () => {
  const named = (name: string, total: number) => ({
    name,
    definition: populationKey,
    scenario: defaultScenario(total),
  });
  const xml = storedScenariosXml({ active: "Hög", scenarios: [named("Hög", 210), named("Låg", 200)] });
  const [table] = aBase().sheets;
  const file = { sheets: [table!], customXml: [{ id: "{1}", namespace: scenarioNamespace, xml }] };
  const words = ["compare", "a.xlsx", "--scenario", "Låg", "--with", "Hög", "--json"];
  const { status, text } = await aCommand(words, { "a.xlsx": await writeWorkbook(file) });
  expect([status, JSON.parse(text)]).toMatchObject([
    1,
    { isSame: false, settings: [{ name: "total", before: 200, after: 210 }], isExplained: true },
  ]);
});
test("a second file that is not there is status 2; one file alone is answered with how to use it", async () => {
  const given = await files();
  expect((await aCommand(["compare", "a.xlsx", "c.xlsx"], given)).status).toBe(2);
  expect((await aCommand(["compare", "a.xlsx"], given)).text).toContain("fordela compare FILE FILE");
});
