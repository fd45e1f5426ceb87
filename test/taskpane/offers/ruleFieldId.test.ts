import { ruleFieldId } from "../../../src/taskpane/offers/ruleFieldId";

test("an id holds no space, and rules keep apart", () => {
  expect(ruleFieldId("Minst antal platser")).toBe("fd-rule-Minst-antal-platser");
  expect(ruleFieldId("Takpris tält")).not.toBe(ruleFieldId("Takpris"));
});
