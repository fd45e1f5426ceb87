import type { Issue } from "../base";
import { cellText, figureIssue, readCell, readVector } from "../tables";
import { accept } from "./accept";
import { isOmitted } from "./isOmitted";
import { refuse } from "./refuse";
import { sameLength } from "./sameLength";

/** Codes padded to four digits; undefined where they were left out; duplicates, blanks and errors refused. */
export function codeVector(values: unknown, rows: number): readonly string[] | undefined {
  if (isOmitted(values)) return undefined;
  const list = accept(readVector(values, "codes"));
  sameLength(list.length, rows, "codes");
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const texts = list.map((value, row) => {
    const cell = readCell(typeof value === "string" ? value.trim() : value);
    const text = cellText(cell);
    const issue = cell.kind === "blank" || cell.kind === "error" ? figureIssue(cell) : undefined;
    const code = /^\d{1,3}$/.test(text) ? text.padStart(4, "0") : text;
    if (issue) issues.push({ ...issue, row: row + 1, column: "codes" });
    else if (seen.has(code)) issues.push({ code: "F409", severity: "error", row: row + 1, found: code });
    seen.add(code);
    return code;
  });
  return issues.length > 0 ? refuse(issues) : texts;
}
