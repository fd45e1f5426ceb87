import { distinctIssues, isError, success } from "../base";
import type { Issue, Language, Result } from "../base";
import { defaultScenario, runScenario } from "../scenario";
import { readTable } from "../tables";
import { issueText, texts } from "../wording";
import { definitionArgument } from "./definitionArgument";
import { isOmitted } from "./isOmitted";
import { scenarioArgument } from "./scenarioArgument";

const gravity = { error: 0, warning: 1, remark: 2 };

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
  const run = (block: unknown[][]): Result<unknown> => {
    const municipal = readTable(block);
    return municipal.ok
      ? runScenario(municipal.value, criteria?.ok ? criteria.value : undefined, parameters)
      : municipal;
  };
  const whole = run(table).issues;
  const unread = whole.filter(({ code }) => /^F20[245]/.test(code));
  const rest = unread.length > 0 ? run(without(table, unread)).issues : [];
  // What comes of a part of what was handed over is no finding about the whole.
  const isPart = !read.ok || defined?.ok === false || rest.length > 0;
  const found = [...whole, ...rest.filter(isOfItsOwn)].filter(
    ({ code }) => !isPart || !/^([FW]4|F3(0[34]|1[34]))/.test(code),
  );
  const issues = distinctIssues([...read.issues, ...(defined?.issues ?? []), ...found]);

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

/** The same block with the rows of errors emptied, so that every row keeps its number. */
function without<T>(block: T, issues: readonly Issue[]): T {
  const isFaulty = (place: number): boolean => issues.some((each) => isError(each) && each.row === place + 1);
  return Array.isArray(block) ? (block.map((row, place) => (isFaulty(place) ? [""] : row)) as T) : block;
}

/** Found in a row or in a header, and so whatever else the table holds. */
function isOfItsOwn({ code, row }: Issue): boolean {
  return row !== undefined || code === "F305";
}
