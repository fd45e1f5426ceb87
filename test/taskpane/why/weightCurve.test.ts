import { runScenario } from "../../../src/scenario";
import { weightCurve } from "../../../src/taskpane/why/weightCurve";
import { aRun } from "../aRun";

const { run: byPopulation } = aRun();
const definition = {
  criteria: [
    { name: "Folkmängd", column: "population", transform: "share" as const, weight: 3 },
    { name: "Mottagna", column: "Mottagna 2018", transform: "share" as const, weight: 1 },
  ],
};
const outcome = runScenario(byPopulation.municipal.table, definition, byPopulation.scenario);
if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
const run = outcome.value;

test("at the weight as it stands the curve gives the places of the run, at nought those of the other criterion alone", () => {
  const now = run.results[2]?.places;
  expect(weightCurve(run, definition, "1264", 0, 3)).toEqual({ weight: 3, places: now });
  const alone = weightCurve(run, definition, "1264", 1, 0);
  expect(alone).toEqual({ weight: 0, places: byPopulation.results[2]?.places });
});

test("where nothing comes of a weight the point has no places", () => {
  const [one] = definition.criteria;
  expect(weightCurve(run, { criteria: [one!] }, "1264", 0, 0)).toEqual({ weight: 0 });
});
