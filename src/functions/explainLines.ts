import { refusal } from "../base";
import { findMunicipality } from "../municipalities";
import { explain } from "../report";
import { explanationText, issueText } from "../wording";
import { explanationNames } from "../workbook";
import { column } from "./column";
import { queryOf } from "./queryOf";
import { refuse } from "./refuse";
import { singleValue } from "./singleValue";
import { wholeJob } from "./wholeJob";

/** EXPLAIN: why a municipality gets its places, a line a step. */
export function explainLines(
  municipality: unknown,
  table: unknown[][],
  definition: unknown,
  scenario: unknown,
): string[][] {
  const run = wholeJob(table, definition, scenario);
  const { language } = run.scenario;
  const query = queryOf(singleValue(municipality));
  const match = findMunicipality(query, run.municipal.country);
  const code = match.kind === "found" ? match.municipality.code : undefined;
  const place = run.results.findIndex((result) => result.municipality.code === code);
  // What the scenario made of missing figures, be it that the municipality left the run.
  const missing = run.issues.filter((issue) => issue.municipality === code && /^W70[23]/.test(issue.code));
  const told = code === undefined ? [] : missing.map((issue) => issueText(issue, language));
  if (place < 0) {
    if (told.length > 0) return column(told);
    const expected =
      match.kind === "found" ? "" : match.candidates.map((each) => `${each.code} ${each.name}`).join(", ");
    const finding = match.kind === "ambiguous" ? "F205" : "F708";
    return refuse(refusal(finding, { found: String(query), expected }).issues, language);
  }
  const names = explanationNames(language);
  return column([...explain(run, place).map((line) => explanationText(line, language, names)), ...told]);
}
