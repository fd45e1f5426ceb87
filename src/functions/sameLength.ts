import { refusal } from "../base";
import { refuse } from "./refuse";

/** Refuses columns of different length. */
export function sameLength(found: number, expected: number, column: string): void {
  if (found !== expected) refuse(refusal("F105", { column, found, expected }).issues);
}
