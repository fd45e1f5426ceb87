import { finish, ratioToNumber, refusal, scaled, sum } from "../base";
import type { Issue, Result } from "../base";
import type { Criterion } from "./criterion";
import type { FactorStep } from "./distributionKey";

/**
 * The multiplier of a factor criterion, row by row.
 * @param criterion  its weight is w
 * @param values     the column
 * @remarks
 * Formula: 1 + w(1 − x/x̄), x̄ the plain mean. Errors: F310 by row where it is negative, F312 where the mean is 0.
 * Source: Grech 2016, base share × (1 + g(1 − y/ȳ)) × (1 + g(1 − x/x̄)).
 * Example: x 1, 3, w 0.1 → 1.05, 0.95.
 */
export function factorStep(criterion: Criterion, values: readonly number[]): Result<FactorStep> {
  const x = scaled(values);
  const weight = scaled([criterion.weight]);
  const [w, one] = [weight.integers[0] ?? 0n, weight.scale];
  const total = sum(x.integers);
  const rows = BigInt(values.length);
  if (total <= 0n) return refusal("F312");
  const over = x.integers.map((value) => total * (one + w) - w * rows * value);
  const issues = over.flatMap((each, row): Issue[] =>
    each < 0n ? [{ code: "F310", severity: "error", row: row + 1, found: values[row] ?? 0 }] : [],
  );
  const mean = ratioToNumber(total, rows * x.scale);
  return finish({ criterion, values, mean, multipliers: { over, under: total * one } }, issues);
}
