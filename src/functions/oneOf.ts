import { refusal } from "../base";
import type { IssueCode } from "../base";
import { refuse } from "./refuse";

/**
 * The one of those offered that a text means, or the end of the function with what is offered.
 * @param code  the refusal: F211, F302, F405, F410 or F707
 * @param read  what the text means; its identifier where left out, in capitals or not
 */
export function oneOf<T extends string>(
  text: string,
  offered: readonly T[],
  code: IssueCode,
  read: (text: string) => string | undefined = (named) => named.trim().toLowerCase(),
): T {
  const meant = read(text);
  const found = offered.find((each) => each === meant || each.toLowerCase() === meant);
  return found ?? refuse(refusal(code, { found: text, expected: offered.join(", ") }).issues);
}
