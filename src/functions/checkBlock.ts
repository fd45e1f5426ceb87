import type { Issue, Language } from "../base";
import { defaultScenario, runScenario } from "../scenario";
import { readTable } from "../tables";
import { issueText, texts } from "../wording";
import { definitionArgument } from "./definitionArgument";
import { isOmitted } from "./isOmitted";
import { scenarioArgument } from "./scenarioArgument";

const gravity = { error: 0, warning: 1, remark: 2 };

/** CHECK: every finding as cells, the gravest first; one line where there is none. */
export function checkBlock(
  table: unknown[][],
  definition: unknown,
  scenario: unknown,
): (string | number)[][] {
  const read = isOmitted(scenario) ? undefined : scenarioArgument(scenario);
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
  const telling = issues.filter((issue) => !isExpectedAbsence(issue));
  if (telling.length === 0) return [header, ["", "", "", "", words.noIssues]];
  const ordered = telling.sort(
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

/** Own, agency and municipal housing count wherever the table has them; that it lacks one belongs to the method note. */
function isExpectedAbsence({ code, expected }: Issue): boolean {
  return code === "W701" && typeof expected === "string" && expected.endsWith("Housing");
}
