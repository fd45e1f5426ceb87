import { fileJob } from "../../src/files/fileJob";
import { runJob } from "../../src/files/runJob";
import { aFile } from "./aFile";

const job = fileJob(aFile, "A");
if (!job.ok) throw new Error("no job");
const { table, scenarios } = job.value;

// Pot 120 + 400 = 520; level: Väsby has 310 of 520 × 50/83 = 313.25, Gnesta 20 of 68.9, Kiruna 70 of 137.8.
// Sainte-Laguë hands out 3 + 49 + 68 = 120: (310+3)/50, (20+49)/11, (70+68)/22 all near 6.27 per thousand.
test("the whole job on a table of a file", () => {
  const run = runJob(table, scenarios[0]!);
  expect(run.ok && run.value.results.map(({ places }) => places)).toEqual([3, 49, 68]);
});
test("findings name the cell of the file", () => {
  const values = table.values.map((row, at) =>
    at === 2 ? row.map((value, place) => (place === 2 ? "okänt" : value)) : row,
  );
  const run = runJob({ ...table, values }, scenarios[0]!);
  expect(run.issues.find(({ severity }) => severity === "error")).toMatchObject({
    severity: "error",
    cell: "D4",
  });
});
