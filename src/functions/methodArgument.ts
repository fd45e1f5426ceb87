import { refusal } from "../base";
import { readValue } from "../scenario";
import { optionalText } from "./optionalText";
import { refuse } from "./refuse";

/** A method among those offered; the default where it was left out. */
export function methodArgument<T extends string>(value: unknown, offered: readonly T[], standard: T): T {
  const text = optionalText(value);
  if (text === undefined) return standard;
  const read = readValue.method(text);
  const found = offered.find((each) => each === read);
  return found ?? refuse(refusal("F405", { found: text, expected: offered.join(", ") }).issues);
}
