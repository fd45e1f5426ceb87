import { runEvenness } from "../../../src/scenario";
import { evennessOf } from "../../../src/taskpane/state/evennessOf";
import { aRun } from "../aRun";

it("answers every run with its own evenness, and what it has computed once", () => {
  const [few, many] = [aRun(100).run, aRun(3000).run];
  const first = evennessOf(few);
  expect(first).toEqual(runEvenness(few));
  expect(evennessOf(many)).toEqual(runEvenness(many));
  expect(evennessOf(many).after?.cv).not.toBe(first.after?.cv);
  expect(evennessOf(few)).toBe(first);
});
