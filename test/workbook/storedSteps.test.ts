import { storedForm } from "../../src/workbook/storedForm";
import { storedSteps } from "../../src/workbook/storedSteps";
import { defaultScenario } from "../../src/scenario";

test("there is a step from every earlier form to the next", () =>
  expect(storedSteps).toHaveLength(storedForm - 1));
test("from form 1: parameters that it did not know get their default, what it said stays", () => {
  const stored = {
    version: 1,
    active: "A",
    scenarios: [{ name: "A", scenario: { total: 9, credits: { reception: 0.5 } } }],
  };
  const plain = defaultScenario(9);
  expect(storedSteps[0]!(stored)).toEqual({
    version: 2,
    active: "A",
    scenarios: [{ name: "A", scenario: { ...plain, credits: { ...plain.credits, reception: 0.5 } } }],
  });
});
