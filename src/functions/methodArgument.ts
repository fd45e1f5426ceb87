import { readValue } from "../scenario";
import { oneOf } from "./oneOf";
import { optionalText } from "./optionalText";

/** A method among those offered; the default where it was left out. */
export function methodArgument<T extends string>(value: unknown, offered: readonly T[], standard: T): T {
  const text = optionalText(value);
  return text === undefined ? standard : oneOf(text, offered, "F405", readValue.method);
}
