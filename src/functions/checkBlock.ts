import { isError, success } from "../base";
import type { Issue, Language } from "../base";
import { defaultScenario, everyIssue } from "../scenario";
import { readTable } from "../tables";
import { issueText, texts } from "../wording";
import { definitionArgument } from "./definitionArgument";
import { isOmitted } from "./isOmitted";
import { scenarioArgument } from "./scenarioArgument";

/**
 * CHECK: every finding as cells, the gravest first; one line where there is none.
 * @remarks Rows that cannot be read hide nothing: they are set aside, and what is left is looked at as well.
 */
export function checkBlock(
  table: unknown[][],
  definition: unknown,
  scenario: unknown,
): (string | number)[][] {
  const read = isOmitted(scenario) ? success(defaultScenario(0)) : scenarioArgument(scenario);
  const settings = read.ok ? read : scenarioArgument(without(scenario, read.issues), 0);
  const parameters = settings.ok ? settings.value : defaultScenario(0);
  // D-121: only a scenario that has been read says which language is spoken.
  const language: Language = read.ok ? parameters.language : "en";
  const defined = definitionArgument(definition);
  const criteria = !defined || defined.ok ? defined : definitionArgument(without(definition, defined.issues));
  const issues = everyIssue(readTable(table), criteria?.ok ? criteria.value : undefined, parameters, [
    ...read.issues,
    ...(defined?.issues ?? []),
  ]);

  const words = texts[language].results;
  const { code, severity, row, municipality, text } = words.check;
  const header = [code, severity, row, municipality, text];
  if (issues.length === 0) return [header, ["", "", "", "", words.noIssues]];
  return [
    header,
    ...issues.map((issue) => [
      issue.code,
      words.severities[issue.severity],
      issue.row ?? "",
      [issue.name, issue.municipality && `(${issue.municipality})`].filter(Boolean).join(" "),
      issueText(issue, language),
    ]),
  ];
}

/** The same block with the rows of errors emptied, so that every row keeps its number. */
function without<T>(block: T, issues: readonly Issue[]): T {
  const isFaulty = (place: number): boolean => issues.some((each) => isError(each) && each.row === place + 1);
  return Array.isArray(block) ? (block.map((row, place) => (isFaulty(place) ? [""] : row)) as T) : block;
}
