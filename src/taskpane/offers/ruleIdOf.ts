import { readOfferRules } from "../../procurement";

/** Which rule a name is of, told by what it sets when read; ceilings and premiums as such. */
export function ruleIdOf(name: string): string {
  const read = readOfferRules([[name, 1]]);
  if (!read.ok) return "";
  const { figures, ceilings, premiums } = read.value;
  return ceilings.size > 0 ? "ceiling" : premiums.size > 0 ? "premium" : (Object.keys(figures)[0] ?? "");
}
