import type { Issue } from "./issue";
import type { IssueCode } from "./issueCode";
import type { Result } from "./result";

/**
 * One error that stops the computation; the details say where and what.
 * @param causes  findings that led to it
 */
export function refusal(
  code: IssueCode,
  details: Omit<Issue, "code" | "severity"> = {},
  causes: readonly Issue[] = [],
): Result<never> {
  return { ok: false, issues: [{ code, severity: "error", ...details }, ...causes] };
}
