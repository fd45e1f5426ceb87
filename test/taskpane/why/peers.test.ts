import { peers } from "../../../src/taskpane/why/peers";
import { aRun } from "../aRun";

test("the nearest in population stand first, measured by their ratio", () => {
  const { run } = aRun();
  // 16,000 among 50,000, 35,000 and 5,800: 2.19, 2.76 and 3.13 times.
  expect(peers(run, 2).map(({ municipality }) => municipality.name)).toEqual([
    "Vallentuna",
    "Storuman",
    "Upplands Väsby",
  ]);
});
