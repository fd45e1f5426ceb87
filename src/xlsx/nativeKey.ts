import { ratioToNumber } from "../base";
import type { DistributionKey, ExactColumn } from "../distribution-key";

/** A key as plain doubles, column by column, in the order of the key's rows. */
export interface NativeKey {
  /** [share] or scores, one column per criterion. */
  readonly shares: readonly (readonly number[])[];
  /** [share] blend of the criteria without a cap; where there are caps. */
  readonly base?: readonly number[];
  /** [share] what counts of each criterion; the share itself where it has no cap. */
  readonly counted: readonly (readonly number[])[];
  /** [share] weighted mean of what counts. */
  readonly mixed: readonly number[];
  /** Multipliers, one column per factor. */
  readonly factors: readonly (readonly number[])[];
  /** Before it is brought to sum 1; where scores or factors make it. */
  readonly raw?: readonly number[];
  /** [share] */
  readonly keys: readonly number[];
}

/**
 * A key as native formulas give it; undefined where a share is below zero, because no target follows from it.
 * @remarks
 * Formula: m = Σ weight × min(share, cap × base) / Σ weight; with caps (1 − Σm) × base is added; scores are multiplied by the
 * population and factors by theirs, and the result is brought to sum 1. The product's own key is rounded to 10⁻¹² (D-004).
 */
export function nativeKey(key: DistributionKey): NativeKey | undefined {
  if (key.units.some((unit) => unit < 0)) return undefined;
  const doubles = ({ over, under }: ExactColumn): number[] => over.map((each) => ratioToNumber(each, under));
  const shares = key.criteria.map((step) => doubles(step.shares));
  const weights = key.criteria.map(({ criterion }) => criterion.weight);
  const mean = (columns: readonly (readonly number[])[], by: readonly number[], row: number): number =>
    columns.reduce((total, column, k) => total + (by[k] ?? 0) * (column[row] ?? 0), 0) / sum(by);
  const rows = key.units.map((_, row) => row);
  const open = key.criteria.flatMap(({ criterion }, k) => (criterion.cap === undefined ? [k] : []));
  const base =
    open.length === key.criteria.length
      ? undefined
      : rows.map((row) =>
          mean(
            open.map((k) => shares[k] ?? []),
            open.map((k) => weights[k] ?? 0),
            row,
          ),
        );
  const counted = shares.map((column, k) => {
    const cap = key.criteria[k]?.criterion.cap;
    return base && cap !== undefined
      ? column.map((share, row) => Math.min(share, cap * (base[row] ?? 0)))
      : column;
  });
  const mixed = rows.map((row) => mean(counted, weights, row));
  const removed = base ? 1 - sum(mixed) : 0;
  const blended = mixed.map((each, row) => (base ? each + removed * (base[row] ?? 0) : each));
  const factors = key.factors.map(({ multipliers }) => doubles(multipliers));
  const common = { shares, ...(base ? { base } : {}), counted, mixed, factors };
  if (key.kind === "share" && factors.length === 0) return { ...common, keys: blended };
  const raw = blended.map((each, row) =>
    factors.reduce(
      (product, column) => product * (column[row] ?? 1),
      key.kind === "score" ? each * (key.population?.[row] ?? 0) : each,
    ),
  );
  const whole = sum(raw);
  return { ...common, raw, keys: raw.map((each) => each / whole) };
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
