import type { Issue } from "./issue";
import { isError } from "./isError";
import type { Result } from "./result";

/** Closes a reading that collected issues: any error among them refuses the value, warnings travel with it. */
export function finish<T>(value: T, issues: readonly Issue[]): Result<T> {
  return issues.some(isError) ? { ok: false, issues } : { ok: true, value, issues };
}
