import { keyColumnNames, keyHeaderCells } from "../../src/xlsx";
import { aCountyRun } from "../sharing/aCountyRun";

test("every column has a title; a weight stands over a share, a cap over what counts after it", () => {
  const { key } = aCountyRun();
  const [step] = key.criteria;
  const capped = { ...step!, criterion: { ...step!.criterion, name: "Boende", cap: 1.25 } };
  const both = { ...key, criteria: [step!, capped] };
  const titles = new Map(keyHeaderCells(both, "sv").map((each) => [each.name, each]));
  for (const name of keyColumnNames(both)) expect(titles.get(name)?.title).toMatch(/\S/);
  expect(titles.get("share0")?.weight).toBe(1);
  expect(titles.get("counted1")).toMatchObject({ title: "Efter taket: Boende", weight: 1.25 });
});
