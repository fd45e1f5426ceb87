import type { Scope } from "../evaluate";
import { DIV0, NUM, type Operand, Refusal, type Scalar, toNumber, VALUE } from "../Operand";
import { type BuiltIn, whole } from "./BuiltIn";
import { criterion } from "./criterion";
import { exactSum, matrixOf, numbersIn, scalarOf } from "./numbersIn";

/** For each cell of a block whether all pairs of range and criterion hold. */
function matching(pairs: readonly Operand[], scope: Scope): boolean[][] {
  let result: boolean[][] | null = null;
  for (let i = 0; i < pairs.length; i += 2) {
    const test = criterion(scalarOf(pairs[i + 1], scope));
    const hits = matrixOf(pairs[i]!, scope).map((row) => row.map(test));
    const before: boolean[][] | null = result;
    if (before && (before.length !== hits.length || before[0]?.length !== hits[0]?.length))
      throw new Refusal(VALUE);
    result = before ? hits.map((row, r) => row.map((hit, c) => hit && before[r]![c]!)) : hits;
  }
  return result ?? [];
}

function sumWhere(values: Operand, hits: boolean[][], scope: Scope): number[] {
  const matrix = matrixOf(values, scope);
  const out: number[] = [];
  hits.forEach((row, r) =>
    row.forEach((hit, c) => {
      const value = matrix[r]?.[c];
      if (hit && typeof value === "number") out.push(value);
    }),
  );
  return out;
}

const pick = (values: readonly Operand[], scope: Scope, order: (a: number, b: number) => number): Scalar => {
  const numbers = numbersIn([values[0]!], scope).sort(order);
  const k = toNumber(scalarOf(values[1], scope));
  return numbers[Math.ceil(k) - 1] ?? NUM;
};

export const STATISTICS: Readonly<Record<string, BuiltIn>> = {
  SUM: whole(1, 255, (values, scope) => exactSum(numbersIn(values, scope))),
  AVERAGE: whole(1, 255, (values, scope) => {
    const numbers = numbersIn(values, scope);
    return numbers.length ? exactSum(numbers) / numbers.length : DIV0;
  }),
  MIN: whole(1, 255, (values, scope) => extreme(numbersIn(values, scope), Math.min)),
  MAX: whole(1, 255, (values, scope) => extreme(numbersIn(values, scope), Math.max)),
  MEDIAN: whole(1, 255, (values, scope) => {
    const numbers = numbersIn(values, scope).sort((a, b) => a - b);
    const middle = numbers.length / 2;
    if (!numbers.length) return NUM;
    return numbers.length % 2 ? numbers[Math.floor(middle)]! : (numbers[middle - 1]! + numbers[middle]!) / 2;
  }),
  COUNT: whole(1, 255, (values, scope) =>
    values.reduce<number>(
      (sum, one) =>
        sum +
        matrixOf(one, scope)
          .flat()
          .filter((value) => typeof value === "number").length,
      0,
    ),
  ),
  COUNTA: whole(1, 255, (values, scope) =>
    values.reduce<number>(
      (sum, one) =>
        sum +
        matrixOf(one, scope)
          .flat()
          .filter((value) => value !== null).length,
      0,
    ),
  ),
  COUNTBLANK: whole(
    1,
    1,
    ([one], scope) =>
      matrixOf(one!, scope)
        .flat()
        .filter((value) => value === null || value === "").length,
  ),
  COUNTIF: whole(2, 2, (values, scope) => matching(values, scope).flat().filter(Boolean).length),
  COUNTIFS: whole(2, 254, (values, scope) => matching(values, scope).flat().filter(Boolean).length),
  SUMIF: whole(2, 3, ([range, test, sums], scope) =>
    exactSum(sumWhere(sums ?? range!, matching([range!, test!], scope), scope)),
  ),
  SUMIFS: whole(3, 255, ([sums, ...pairs], scope) =>
    exactSum(sumWhere(sums!, matching(pairs, scope), scope)),
  ),
  LARGE: whole(2, 2, (values, scope) => pick(values, scope, (a, b) => b - a)),
  SMALL: whole(2, 2, (values, scope) => pick(values, scope, (a, b) => a - b)),
  SUMPRODUCT: whole(1, 255, (values, scope) => {
    const [first, ...more] = values.map((one) => matrixOf(one, scope));
    if (more.some((one) => one.length !== first!.length || one[0]?.length !== first![0]?.length))
      return VALUE;
    const number = (value: Scalar | undefined): number => (typeof value === "number" ? value : 0);
    return exactSum(
      first!.flatMap((row, r) =>
        row.map((value, c) => more.reduce((product, one) => product * number(one[r]?.[c]), number(value))),
      ),
    );
  }),
};

function extreme(numbers: readonly number[], choose: (a: number, b: number) => number): number {
  return numbers.length ? numbers.reduce((a, b) => choose(a, b)) : 0;
}
