import type { Issue } from "../base";
import { cellText, readCell, readVector } from "../tables";
import { accept } from "./accept";
import { isOmitted } from "./isOmitted";
import { refuse } from "./refuse";
import { sameLength } from "./sameLength";

/** Codes padded to four digits; undefined where they were left out; duplicates and blanks refused. */
export function codeVector(values: unknown, rows: number): readonly string[] | undefined {
  if (isOmitted(values)) return undefined;
  const list = accept(readVector(values, "codes"));
  sameLength(list.length, rows, "codes");
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const texts = list.map((value, row) => {
    const text = cellText(readCell(typeof value === "string" ? value.trim() : value));
    const code = /^\d{1,3}$/.test(text) ? text.padStart(4, "0") : text;
    if (code === "") issues.push({ code: "F107", severity: "error", row: row + 1, column: "codes" });
    else if (seen.has(code)) issues.push({ code: "F409", severity: "error", row: row + 1, found: code });
    seen.add(code);
    return code;
  });
  return issues.length > 0 ? refuse(issues) : texts;
}
