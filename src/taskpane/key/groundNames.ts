import type { Language } from "../../base";
import type { Ground } from "../../distribution-key/rules";
import { ruleTexts } from "../../wording";
import type { RuleText } from "../../wording";

/** What the criteria of rule sets are called in a language. */
export function groundNames(language: Language): Readonly<Partial<Record<Ground, string>>> {
  const own = ruleTexts[language];
  return Object.fromEntries(
    (Object.keys(own) as RuleText[])
      .filter((key) => key.startsWith("ground_"))
      .map((key) => [key.slice("ground_".length), own[key]]),
  );
}
