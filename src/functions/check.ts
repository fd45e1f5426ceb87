import type { Issue, Language } from "../base";
import { defaultScenario, runScenario } from "../scenario";
import { readTable } from "../tables";
import { issueText, texts } from "../wording";
import * as argument from "./argument";
import { definitionArgument, scenarioArgument } from "./wholeJob";

const gravity = { error: 0, warning: 1, remark: 2 };

/** CHECK: every finding as cells, the gravest first; one line where there is none. */
export function checkBlock(
  table: unknown[][],
  definition: unknown,
  scenario: unknown,
): (string | number)[][] {
  const read = argument.isOmitted(scenario) ? undefined : scenarioArgument(scenario);
  const parameters = read?.ok ? read.value : defaultScenario(0);
  const language: Language = parameters.language;
  const criteria = definitionArgument(definition);
  const municipal = readTable(table);
  const issues: Issue[] = [...(read?.issues ?? []), ...(criteria?.issues ?? [])];
  if (!municipal.ok) issues.push(...municipal.issues);
  else
    issues.push(
      ...runScenario(municipal.value, criteria?.ok ? criteria.value : undefined, parameters).issues,
    );

  const words = texts[language].results;
  const { code, severity, row, municipality, text } = words.check;
  const header = [code, severity, row, municipality, text];
  if (issues.length === 0) return [header, ["", "", "", "", words.noIssues]];
  const ordered = [...issues].sort(
    (a, b) => gravity[a.severity] - gravity[b.severity] || (a.row ?? 0) - (b.row ?? 0),
  );
  return [
    header,
    ...ordered.map((issue) => [
      issue.code,
      words.severities[issue.severity],
      issue.row ?? "",
      [issue.name, issue.municipality && `(${issue.municipality})`].filter(Boolean).join(" "),
      issueText(issue, language),
    ]),
  ];
}
