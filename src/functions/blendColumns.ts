import { ratioToNumber, refusal, scaled, success } from "../base";
import type { Result } from "../base";
import { blend } from "../distribution-key";
import type { ExactColumn } from "../distribution-key";
import { accept } from "./accept";
import { column } from "./column";
import { figureColumns } from "./figureColumns";
import { figureVector } from "./figureVector";
import { refuse } from "./refuse";

/** BLEND: weighted mean of share columns, each brought to sum 1. */
export function blendColumns(shares: unknown, weights: unknown): number[][] {
  const factors = figureVector(weights, "weights");
  const columns = figureColumns(shares, "shares", true);
  if (columns.length !== factors.length) {
    return refuse(refusal("F316", { found: factors.length, expected: columns.length }).issues);
  }
  const exact = columns.map((values) => accept(transformedShare(values)));
  const mixed = accept(blend(exact, factors));
  return column(mixed.over.map((over) => ratioToNumber(over, mixed.under)));
}

// Shares of the Danish rule may be negative, so that only their sum must be above 0.
function transformedShare(values: readonly number[]): Result<ExactColumn> {
  const { integers } = scaled(values);
  const under = integers.reduce((whole, each) => whole + each, 0n);
  return under > 0n ? success({ over: integers, under }) : refusal("F312");
}
