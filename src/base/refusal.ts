import type { Issue } from "./issue";
import type { IssueCode } from "./issueCode";
import type { Result } from "./result";

/** One error that stops the computation; the details say where and what. */
export function refusal(code: IssueCode, details: Omit<Issue, "code" | "severity"> = {}): Result<never> {
  return { ok: false, issues: [{ code, severity: "error", ...details }] };
}
