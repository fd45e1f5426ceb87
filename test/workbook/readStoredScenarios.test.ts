import { readStoredScenarios, storedScenariosXml } from "../../src/workbook";
import type { StoredScenarios } from "../../src/workbook";
import { aPopulationKey } from "./aMunicipalTable";

const stored: StoredScenarios = {
  version: 2,
  active: '<a> & "b" &lt; ]]>',
  scenarios: [{ ...aPopulationKey(), name: '<a> & "b" &lt; ]]>' }],
};

/** As the first version wrote it, letter by letter; and as LibreOffice writes it again. */
const first =
  '<scenarios xmlns="https://fordela.example/scenario/1" version="1">{"version":1,"active":"Höst","scenarios":[{"name":"Höst","definition":{"criteria":[{"name":"population","column":"population","transform":"share","weight":1}]},"scenario":{"total":1500,"purpose":"acquisition","credits":{"ownHousing":1,"agencyHousing":1,"municipalHousing":1,"asylumSeekers":0,"reception":0},"deductUnaccompanied":true,"method":"sainteLague","targetMethod":"largestRemainder","minimum":0,"useCapacity":false,"missing":"refuse","directionHighBelow":0.5,"directionMediumBelow":0.8,"language":"sv"}}]}</scenarios>';
const fromLibreOffice = first.replace(
  />(\{.*\})</,
  (_, text: string) => `>${text.replaceAll('"', "&quot;")}<`,
);

test("what is stored is read as it was, whatever its names hold", () =>
  expect(readStoredScenarios(storedScenariosXml(stored))).toMatchObject({ ok: true, value: stored }));

test.each([first, fromLibreOffice])("a workbook of the first version opens unchanged", (xml) => {
  const read = readStoredScenarios(xml);
  const older = JSON.parse(/\{.*\}/.exec(first)![0]) as StoredScenarios;
  expect(read).toMatchObject({ ok: true, value: { active: "Höst", scenarios: older.scenarios } });
  const named = read?.ok ? read.value.scenarios[0]! : undefined;
  expect(named?.scenario).toMatchObject(older.scenarios[0]!.scenario);
});

test("a newer version is refused with what it needs", () => {
  const later = storedScenariosXml(stored).replace('"version":2', '"version":3');
  expect(readStoredScenarios(later)?.issues).toMatchObject([{ code: "F820", found: 3, expected: 2 }]);
});
test("another part is none of ours; a damaged one is not taken for none", () => {
  expect(readStoredScenarios("<other/>")).toBeUndefined();
  for (const text of ["{", "[]", '{"version":"2"}', '{"version":2,"active":"A","scenarios":[{}]}'])
    expect(readStoredScenarios(`<scenarios>${text}</scenarios>`)?.issues).toMatchObject([{ code: "F823" }]);
});
