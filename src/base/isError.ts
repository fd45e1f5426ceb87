import type { Issue } from "./issue";

/** Whether an issue stops the computation. */
export function isError(issue: Issue): boolean {
  return issue.severity === "error";
}
