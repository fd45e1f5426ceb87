import { refusal, scaled, success, sum } from "../base";
import type { Result } from "../base";
import { blend } from "./blend";
import type { CriterionStep } from "./distributionKey";
import type { ExactColumn } from "./exactColumn";
import { weightedSum } from "./weightedSum";

/** A blend in which some criteria are capped. */
export interface CappedBlend {
  readonly blend: ExactColumn;
  readonly base: ExactColumn;
  readonly steps: readonly CriterionStep[];
}

/**
 * Weighted mean in which a capped criterion's share never exceeds its cap times the base.
 * @param steps  share criteria, at least one without a cap
 * @remarks
 * Formula: qᵢₖ ≤ cₖ × baseᵢ, base the normalised blend of the uncapped criteria; what the caps take from the weighted sum is shared out by base.
 * Errors: F313. Source: EU COM(2015) 451 with cap 0.3 × (population share + GDP share); Grech 2016 Table 1 with 0.3 × their mean.
 */
export function cappedBlend(steps: readonly CriterionStep[]): Result<CappedBlend> {
  const open = steps.filter((step) => step.criterion.cap === undefined);
  const base = blend(
    open.map((step) => step.shares),
    open.map((step) => step.criterion.weight),
  );
  if (!base.ok) return refusal("F313");
  const capped = steps.map((step) => ({ ...step, counted: cap(step, base.value) }));
  const weights = scaled(steps.map((step) => step.criterion.weight)).integers;
  const whole = sum(weights);
  const mixed = weightedSum(
    capped.map((step) => step.counted),
    weights,
    whole,
  );
  // What the caps removed: 1 − Σ of the capped blend, shared out by base.
  const removed = mixed.under - sum(mixed.over);
  const over = mixed.over.map(
    (each, row) => each * base.value.under + removed * (base.value.over[row] ?? 0n),
  );
  return success({
    blend: { over, under: mixed.under * base.value.under },
    base: base.value,
    steps: capped,
  });
}

function cap({ criterion, shares }: CriterionStep, base: ExactColumn): ExactColumn {
  if (criterion.cap === undefined) return shares;
  const { integers, scale } = scaled([criterion.cap]);
  const multiple = integers[0] ?? 0n;
  const under = shares.under * base.under * scale;
  const over = shares.over.map((each, row) => {
    const share = each * base.under * scale;
    const most = multiple * (base.over[row] ?? 0n) * shares.under;
    return share < most ? share : most;
  });
  return { over, under };
}
