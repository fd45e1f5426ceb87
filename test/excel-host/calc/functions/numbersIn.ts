import { CellError } from "../../model";
import type { Scope } from "../evaluate";
import { CellReference, type Matrix, type Operand, Refusal, type Scalar, toNumber } from "../Operand";

/** An operand as a matrix. */
export function matrixOf(operand: Operand, scope: Scope): Matrix {
  if (operand instanceof CellReference) return scope.read(operand);
  return Array.isArray(operand) ? operand : [[operand]];
}

/** The numbers of all parameters: text and booleans in cells are passed over, an error ends the sum. */
export function numbersIn(operands: readonly Operand[], scope: Scope): number[] {
  const out: number[] = [];
  for (const operand of operands) {
    const direct = !(operand instanceof CellReference) && !Array.isArray(operand);
    if (direct) {
      if (operand !== null) out.push(toNumber(operand));
      continue;
    }
    for (const row of matrixOf(operand, scope))
      for (const value of row) {
        if (value instanceof CellError) throw new Refusal(value);
        if (typeof value === "number") out.push(value);
      }
  }
  return out;
}

export function scalarOf(operand: Operand | undefined, scope: Scope): Scalar {
  if (operand === undefined) return null;
  return matrixOf(operand, scope)[0]?.[0] ?? null;
}

/** A sum that does not lose what small numbers add to a large one. */
export function exactSum(numbers: readonly number[]): number {
  let sum = 0;
  let rest = 0;
  for (const number of numbers) {
    const next = sum + number;
    rest += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return sum + rest;
}
