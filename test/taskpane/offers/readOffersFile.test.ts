/** @jest-environment node */
import { readFileSync } from "node:fs";
import { readOffersFile } from "../../../src/taskpane/offers/readOffersFile";

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));

test("the sample of offers holds its 120 under a header", async () => {
  const read = await readOffersFile(sample("offers-synthetic"));
  expect(read.ok && read.value.map(({ sheet, values }) => [sheet, values.length])).toEqual([["Anbud", 121]]);
});

test("a file of municipalities holds none", async () => {
  expect(await readOffersFile(sample("norway-2024"))).toMatchObject({ ok: true, value: [] });
});

test("what is no workbook is refused", async () => {
  expect(await readOffersFile(new Uint8Array([1]))).toMatchObject({ ok: false, issues: [{ code: "F802" }] });
});
