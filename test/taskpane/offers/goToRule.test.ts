import { goToRule } from "../../../src/taskpane/offers/goToRule";

test("the fold is opened and the field has the focus; a rule without a field is passed over", () => {
  document.body.innerHTML = '<details><summary>Regler</summary><input id="fd-rule-Budget"></details>';
  goToRule("Behov");
  expect(document.querySelector("details")?.open).toBe(false);
  goToRule("Budget");
  expect(document.querySelector("details")?.open).toBe(true);
  expect(document.activeElement?.id).toBe("fd-rule-Budget");
});
