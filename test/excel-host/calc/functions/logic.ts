import { CellError } from "../../model";
import type { Scope } from "../evaluate";
import { CellReference, NA, type Operand, Refusal, toBoolean, VALUE } from "../Operand";
import { type BuiltIn, each, whole } from "./BuiltIn";
import { matrixOf } from "./numbersIn";

/** The truth values of all parameters; text in cells is passed over. */
function truths(values: readonly Operand[], scope: Scope): boolean[] {
  const out: boolean[] = [];
  for (const operand of values) {
    const cells = operand instanceof CellReference;
    for (const value of matrixOf(operand, scope).flat()) {
      if (cells && (typeof value === "string" || value === null)) continue;
      out.push(toBoolean(value));
    }
  }
  if (!out.length) throw new Refusal(VALUE);
  return out;
}

export const LOGIC: Readonly<Record<string, BuiltIn>> = {
  AND: whole(1, 255, (values, scope) => truths(values, scope).every(Boolean)),
  OR: whole(1, 255, (values, scope) => truths(values, scope).some(Boolean)),
  NOT: each(1, 1, ([value = null]) => !toBoolean(value)),
  TRUE: each(0, 0, () => true),
  FALSE: each(0, 0, () => false),
  NA: each(0, 0, () => NA),
  ISNUMBER: each(1, 1, ([value]) => typeof value === "number"),
  ISTEXT: each(1, 1, ([value]) => typeof value === "string"),
  ISBLANK: each(1, 1, ([value]) => value === null),
  ISERROR: each(1, 1, ([value]) => value instanceof CellError),
  ISNA: each(1, 1, ([value]) => value instanceof CellError && value.code === "#N/A"),
};
