import type { Issue, Language } from "../base";
import { inventoryIssues as en } from "./en/inventoryIssues";
import { issueText } from "./issueText";
import { inventoryIssues as nb } from "./nb/inventoryIssues";
import { inventoryIssues as sv } from "./sv/inventoryIssues";

const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, sv, nb };

/** What a finding says where an inventory is read too. Example: Användbar andel saknas på rad 7 (Gnesta, 0461): 103 platser räknas inte. … */
export function inventoryIssueText(issue: Issue, language: Language): string {
  return issueText(issue, language, texts[language]);
}
