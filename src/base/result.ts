import type { Issue } from "./issue";

/** What a room answers: a value with what was noticed on the way, or the issues that stopped it. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };
