import type { Issue, Language } from "../base";
import { argumentTexts as english } from "./en/argumentTexts";
import { fill } from "./fill";
import { formatNumber } from "./formatNumber";
import { term } from "./term";
import { texts } from "./texts";

/** Findings whose column is the subject of the sentence and not the place of a figure. */
const named = new Set([
  "F101",
  "F103",
  "F104",
  "F105",
  "F308",
  "F311",
  "F314",
  "F704",
  "F702",
  "F706",
  "F710",
  "W203",
  "W706",
]);

type Named = Readonly<Record<string, string>>;

/**
 * What a finding says in a language: what was found, where, and what to do, without the code.
 * @param own  texts and terms of findings that are not told in every language (or not at all) where functions answer
 * @remarks Example: Folkmängd saknas på rad 14 (Gnesta, 0461). Fyll i cell D14, eller ta bort kommunen ur tabellen.
 */
export function issueText(
  issue: Issue,
  language: Language,
  own: { readonly issues: Named; readonly terms?: Named } = english,
): string {
  const { issues, results } = texts[language];
  const { phrases } = results;
  const terms: Named = { ...results.terms, ...own.terms };
  const word = (value: string | number | undefined): string | undefined =>
    typeof value === "number"
      ? // Above 15 digits it is not what was typed, only near it.
        (Math.abs(value) < 1e15 ? "" : "≈") + formatNumber(value, language)
      : value === undefined
        ? undefined
        : term(terms, value);
  const who = [issue.name, issue.municipality].filter((each) => each !== undefined).join(", ");
  const row = issue.row === undefined ? undefined : String(issue.row);
  const column = word(issue.column);
  const place =
    row === undefined ? (who === "" ? "" : phrases.whereWho) : who === "" ? phrases.whereRow : phrases.where;
  const at = issue.cell === undefined ? (row === undefined ? phrases.theCell : phrases.theRow) : phrases.cell;
  const template = own.issues[issue.code] ?? (issues as Named)[issue.code];
  return fill(template ?? "", {
    where: fill(place, { row, who }),
    at: fill(at, { cell: issue.cell }),
    column:
      column === undefined
        ? ""
        : fill(named.has(issue.code) ? phrases.column : phrases.columnAfter, { column }),
    found: word(issue.found),
    expected: word(issue.expected),
    candidates:
      issue.expected === undefined || issue.expected === ""
        ? ""
        : fill(phrases.candidates, { candidates: String(issue.expected) }),
  });
}
