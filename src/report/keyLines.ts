import { floorDivide, ratioToNumber, sum } from "../base";
import { unitsPerKey } from "../distribution-key";
import type { CriterionStep, DistributionKey } from "../distribution-key";
import type { ExplanationLine, ExplanationText } from "./explanationLine";

/**
 * How one municipality's key came about: each criterion's share and weight, and what it contributes.
 * @remarks Contributions are whole multiples of 10⁻¹² rounded by largest remainder, so that the lines add up to the key exactly.
 */
export function keyLines(key: DistributionKey, place: number): readonly ExplanationLine[] {
  const weights = key.criteria.reduce((total, step) => total + step.criterion.weight, 0);
  if (key.kind === "score" || key.factors.length > 0) return productLines(key, place, weights);
  const parts = contributions(key, place);
  const lines = key.criteria.map((step, criterion) => {
    const { over, under } = step.shares;
    const capped =
      step.counted.over !== over &&
      (step.counted.over[place] ?? 0n) * under !== (over[place] ?? 0n) * step.counted.under;
    const part = (parts[criterion] ?? 0) / unitsPerKey;
    return criterionLine(capped ? "criterionCapped" : "criterionShare", step, place, weights, part);
  });
  const redistributed = parts[key.criteria.length];
  if (redistributed !== undefined) {
    lines.push({ text: "redistributed", values: { part: redistributed / unitsPerKey } });
  }
  return [...lines, keyLine(key, place)];
}

function criterionLine(
  text: ExplanationText,
  { criterion, values, shares, counted }: CriterionStep,
  place: number,
  weights: number,
  part: number,
): ExplanationLine {
  const { name, column, transform, weight, source } = criterion;
  return {
    text,
    values: {
      criterion: name,
      column,
      transform,
      figure: values[place] ?? 0,
      share: ratioToNumber(shares.over[place] ?? 0n, shares.under),
      counted: ratioToNumber(counted.over[place] ?? 0n, counted.under),
      weight,
      weights,
      part,
      source: named(source),
    },
  };
}

/** A source stands in brackets behind its line. */
function named(source = ""): string {
  return source && ` [${source}]`;
}

function keyLine(key: DistributionKey, place: number): ExplanationLine {
  return { text: "key", values: { key: (key.units[place] ?? 0) / unitsPerKey } };
}

/** Per criterion, and last what caps gave back where caps were set, [10⁻¹² share]. */
function contributions(key: DistributionKey, place: number): readonly number[] {
  const scale = 10n ** 9n;
  const weights = key.criteria.map((step) => BigInt(Math.round(step.criterion.weight * Number(scale))));
  const whole = sum(weights);
  const unit = BigInt(unitsPerKey);
  const exact = key.criteria.map((step, criterion) => ({
    over: (step.counted.over[place] ?? 0n) * (weights[criterion] ?? 0n) * unit,
    under: step.counted.under * whole,
  }));
  const floors = exact.map(({ over, under }) => Number(floorDivide(over, under)));
  const rests = exact.map(({ over, under }, criterion) => ({
    criterion,
    rest: ratioToNumber(over - BigInt(floors[criterion] ?? 0) * under, under),
  }));
  const units = key.units[place] ?? 0;
  const left = units - floors.reduce((total, each) => total + each, 0);
  if (key.base) return [...floors, left];
  rests.sort((a, b) => b.rest - a.rest || a.criterion - b.criterion);
  rests
    .slice(0, Math.max(0, left))
    .forEach(({ criterion }) => (floors[criterion] = (floors[criterion] ?? 0) + 1));
  return floors;
}

/** Score keys and factors multiply: the lines show the multiplication instead of a sum. */
function productLines(key: DistributionKey, place: number, weights: number): readonly ExplanationLine[] {
  const text = key.kind === "score" ? "criterionScore" : "criterionShare";
  const lines = key.criteria.map((step) => {
    const share = ratioToNumber(step.shares.over[place] ?? 0n, step.shares.under);
    const part = weights === 0 ? 0 : (share * step.criterion.weight) / weights;
    return criterionLine(text, step, place, weights, part);
  });
  if (key.kind === "score")
    lines.push({ text: "score", values: { population: key.population?.[place] ?? 0 } });
  for (const { criterion, values, mean, multipliers } of key.factors) {
    lines.push({
      text: "factor",
      values: {
        criterion: criterion.name,
        figure: values[place] ?? 0,
        mean,
        weight: criterion.weight,
        source: named(criterion.source),
        multiplier: ratioToNumber(multipliers.over[place] ?? 0n, multipliers.under),
      },
    });
  }
  return [...lines, keyLine(key, place)];
}
