import { countyCopy } from "../../src/sharing";
import { aCountyRun } from "./aCountyRun";

test("a county's copy holds its rows, their sum and the country's sums", () => {
  const run = aCountyRun();
  const copy = countyCopy(run, "01", { reference: "2024-17" })!;
  expect(copy.rows.map(({ code, existing }) => [code, existing])).toEqual([
    ["0114", 30],
    ["0115", 11],
    ["0117", 7],
  ]);
  expect(copy.total.existing).toBe(48); // 30 + 11 + 7
  // 200 to distribute and 30 + 11 + 7 + 17 + 8 = 73 that exist.
  expect(copy.national).toMatchObject({ places: 200, municipalities: 5, existing: 73, pot: 273 });
  expect(copy.total.places).toBe(run.results.slice(0, 3).reduce((total, { places }) => total + places, 0));
  expect(copy.reference).toBe("2024-17");
});

test("nothing of another county stands in it", () => {
  const text = JSON.stringify(countyCopy(aCountyRun(), "01"));
  for (const trace of ["0305", "0319", "Håbo", "Älvkarleby", "22500", "9700"])
    expect(text).not.toContain(trace);
});

test("a county without municipalities in the run has no copy", () =>
  expect(countyCopy(aCountyRun(), "25")).toBeUndefined());
