import type { Issue, Language } from "../base";
import { argumentIssueText } from "./argumentIssueText";
import { inventoryIssues as en } from "./en/inventoryIssues";
import { inventoryIssues as nb } from "./nb/inventoryIssues";
import { inventoryIssues as sv } from "./sv/inventoryIssues";

const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, sv, nb };

/** What a finding says where an inventory is read too. Example: Användbar andel saknas på rad 7 (Gnesta, 0461): 103 platser räknas inte. … */
export function inventoryIssueText(issue: Issue, language: Language): string {
  return argumentIssueText(issue, language, texts[language]);
}
