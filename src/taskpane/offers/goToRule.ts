import { ruleFieldId } from "./ruleFieldId";

/** Opens the fold of the rules and goes to the field of one. */
export function goToRule(name: string): void {
  const field = document.getElementById(ruleFieldId(name));
  field?.closest("details")?.setAttribute("open", "");
  field?.focus();
}
