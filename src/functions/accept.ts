import type { Language, Result } from "../base";
import { refuse } from "./refuse";

/** The value of a result, or the end of the function with its refusal. */
export function accept<T>(result: Result<T>, language?: Language): T {
  return result.ok ? result.value : refuse(result.issues, language);
}
