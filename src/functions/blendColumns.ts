import { ratioToNumber, refusal, scaled, success, sum } from "../base";
import type { Result } from "../base";
import { blend } from "../distribution-key";
import type { ExactColumn } from "../distribution-key";
import { accept } from "./accept";
import { column } from "./column";
import { weightedColumns } from "./weightedColumns";

/** BLEND: weighted mean of share columns, each brought to sum 1. */
export function blendColumns(shares: unknown, weights: unknown): number[][] {
  const { columns, factors } = weightedColumns(shares, "shares", weights, true);
  const exact = columns.map((values) => accept(normalised(values)));
  const mixed = accept(blend(exact, factors));
  return column(mixed.over.map((over) => ratioToNumber(over, mixed.under)));
}

// Shares of the Danish rule may be negative, so that only their sum must be above 0.
function normalised(values: readonly number[]): Result<ExactColumn> {
  const { integers } = scaled(values);
  const under = sum(integers);
  return under > 0n ? success({ over: integers, under }) : refusal("F312");
}
