import { openCopy } from "../../src/sharing/openCopy";
import { aCountyRun } from "./aCountyRun";

test("a county gets its rows in the order of codes, their sums, and the country's", () => {
  const copy = openCopy(aCountyRun(), "03", { reference: "2024-17" })!;
  expect(copy.rows.map(({ code, existing }) => [code, existing])).toEqual([
    ["0305", 17],
    ["0319", 8],
  ]);
  expect(copy.total.existing).toBe(25);
  expect(copy.national).toMatchObject({ places: 200, municipalities: 5, existing: 73, pot: 273 });
  expect(copy).toMatchObject({ scope: "county", county: "Uppsala län", reference: "2024-17", masked: false });
});

test("a county of which no municipality is there gets nothing", () =>
  expect(openCopy(aCountyRun(), "25")).toBeUndefined());
