/** @jest-environment node */
import { readFileSync } from "node:fs";
import { populationKey } from "../../../src/distribution-key";
import { defaultScenario } from "../../../src/scenario";
import { readAllocationFile } from "../../../src/taskpane/offers/readAllocationFile";
import { writeWorkbook } from "../../../src/xlsx";
import { aFile } from "../../files/aFile";

const propose = () => ({ name: "Eget", definition: populationKey, scenario: defaultScenario(7100) });
const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));

test("the scenario in the file's cells gives key and need, and the file stays as it was", async () => {
  const bytes = await writeWorkbook(aFile);
  const before = Uint8Array.from(bytes);
  const read = await readAllocationFile(bytes, "fil.xlsx", propose);
  expect(read).toMatchObject({ kind: "basis", basis: { total: 120, isProposed: false } });
  expect(bytes).toEqual(before);
  if (read.kind === "basis") expect(read.basis.stands.existing).toEqual([310, 20, 70]);
});

test("a file without a scenario is read with the pane's proposal", async () => {
  const read = await readAllocationFile(sample("sweden-2022"), "sweden-2022.xlsx", propose);
  expect(read).toMatchObject({ kind: "basis", basis: { isProposed: true } });
  expect(read.kind === "basis" && read.basis.stands.municipal.municipalities).toHaveLength(290);
});

test("a file with offers is no file to take the need from", async () => {
  expect(await readAllocationFile(sample("offers-synthetic"), "x.xlsx", propose)).toEqual({
    kind: "fault",
    text: "basisHasOffers",
    values: { sheet: "Anbud" },
  });
});

test("what is no workbook is refused", async () => {
  const read = await readAllocationFile(new Uint8Array([1, 2, 3]), "x.xlsx", propose);
  expect(read).toMatchObject({ kind: "issues", issues: [{ code: "F802" }] });
});
