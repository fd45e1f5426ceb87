import type { Issue } from "./issue";
import type { Result } from "./result";

/** A value, with the warnings and remarks that came with it. */
export function success<T>(value: T, issues: readonly Issue[] = []): Result<T> {
  return { ok: true, value, issues };
}
