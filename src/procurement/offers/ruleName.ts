import { vocabulary } from "../../tables";
import { offerRole } from "./offerRole";
import { plainForm } from "./plainForm";
import { ruleIds } from "./ruleId";
import type { RuleId } from "./ruleId";

/** A rule's name, taken apart: what it is, and the form or column it is about. */
export interface RuleName {
  readonly rule: RuleId | "ceiling" | "premium";
  readonly about: string;
}

const find = vocabulary(
  ruleIds,
  [
    {
      need: "behov",
      maxOver: "högst över behovet",
      costWeight: "kostnadsvikt",
      budget: "budget",
      surchargeAbove: "påslag över (gånger snittet)",
      surcharge: "påslag",
      minimumPlaces: "minst antal platser",
      minimumAccess: "lägsta tillgänglighet",
      minimumMeanAccess: "lägsta genomsnittliga tillgänglighet",
    },
    {
      need: "behov",
      maxOver: "høyst over behovet",
      costWeight: "kostnadsvekt",
      budget: "budsjett",
      surchargeAbove: "påslag over (ganger snittet)",
      surcharge: "påslag",
      minimumPlaces: "minste antall plasser",
      minimumAccess: "laveste tilgjengelighet",
      minimumMeanAccess: "laveste gjennomsnittlige tilgjengelighet",
    },
  ],
  {
    "påslag över": "surchargeAbove",
    "påslag over": "surchargeAbove",
    "lägsta genomsnittlig tillgänglighet": "minimumMeanAccess",
  },
);

/**
 * The rule that a name means, in any of the languages.
 * @remarks Example: "Takpris måltider" is the ceiling for the form "måltider"; "premiumHealthCentre" the premium for the column of that role.
 */
export function ruleName(text: string): RuleName | undefined {
  const rule = find(text);
  if (rule) return { rule, about: "" };
  const [, word = "", rest = ""] =
    /^(ceiling|takpris|tak|pristak|premium|premie)(.*)$/iu.exec(text.trim()) ?? [];
  if (word === "") return undefined;
  const about = rest.replace(/[A-Z](?=[a-z])/g, " $&").trim();
  if (/^p.*m/iu.test(word)) {
    const role = offerRole(about);
    return role && { rule: "premium", about: role };
  }
  return { rule: "ceiling", about: plainForm(about) };
}
