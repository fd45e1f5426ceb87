import { copiesFor } from "../../../src/sharing";
import { receiverName } from "../../../src/taskpane/share/receiverName";
import { aStoredRun } from "./aStoredRun";

test.each([
  ["municipality", "Upplands Väsby"],
  ["county", "Stockholms län"],
  ["country", "hela landet"],
] as const)("a copy for a %s bears its receiver's name", (scope, name) => {
  const [copy] = copiesFor(aStoredRun(), scope);
  expect(copy && receiverName(copy, "hela landet")).toBe(name);
});
