import { floorDivide, ratioToNumber, scaled, sum } from "../base";
import { unitsPerKey } from "../distribution-key";
import type { CriterionStep, DistributionKey } from "../distribution-key";
import type { ExplanationLine, ExplanationText } from "./explanationLine";

/**
 * How one municipality's key came about: each criterion's share and weight, and what it contributes.
 * @remarks
 * Contributions are whole multiples of 10⁻¹² rounded by largest remainder, so that the lines add up to the key exactly.
 * Scores and factors multiply what the criteria come to; what all products come to is the last line's divisor.
 */
export function keyLines(key: DistributionKey, place: number): readonly ExplanationLine[] {
  const weights = key.criteria.reduce((total, step) => total + step.criterion.weight, 0);
  const isScore = key.kind === "score";
  const { over, under } = key.blend;
  const together = over[place] ?? 0n;
  const multiplied = isScore || key.factors.length > 0;
  const units = multiplied
    ? Number(floorDivide(2n * together * unit + under, 2n * under))
    : (key.units[place] ?? 0);
  const parts = isScore ? [] : contributions(key, place, units);
  const lines = key.criteria.map((step, criterion) => {
    const { shares, counted } = step;
    const share = shares.over[place] ?? 0n;
    if (isScore) {
      const part = (ratioToNumber(share, shares.under) * step.criterion.weight) / weights;
      return criterionLine("criterionScore", step, place, weights, part);
    }
    const capped =
      counted.over !== shares.over && (counted.over[place] ?? 0n) * shares.under !== share * counted.under;
    const part = (parts[criterion] ?? 0) / unitsPerKey;
    return criterionLine(capped ? "criterionCapped" : "criterionShare", step, place, weights, part);
  });
  const redistributed = parts[key.criteria.length];
  if (redistributed !== undefined) {
    lines.push({ text: "redistributed", values: { part: redistributed / unitsPerKey } });
  }
  if (isScore) {
    const population = key.population?.[place] ?? 0;
    lines.push({ text: "score", values: { score: ratioToNumber(together, under), population } });
  }
  for (const { criterion, values, mean, multipliers } of key.factors) {
    const { name, weight, source } = criterion;
    const multiplier = ratioToNumber(multipliers.over[place] ?? 0n, multipliers.under);
    const figure = values[place] ?? 0;
    lines.push({
      text: "factor",
      values: { criterion: name, figure, mean, weight, source: named(source), multiplier },
    });
  }
  if (multiplied) lines.push({ text: "whole", values: { whole: key.whole } });
  return [...lines, { text: "key", values: { key: (key.units[place] ?? 0) / unitsPerKey } }];
}

const unit = BigInt(unitsPerKey);

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

/** Per criterion, and last what caps gave back where caps were set, [10⁻¹² share]; together as many as there are units. */
function contributions(key: DistributionKey, place: number, units: number): readonly number[] {
  const weights = scaled(key.criteria.map((step) => step.criterion.weight)).integers;
  const whole = sum(weights);
  const exact = key.criteria.map((step, criterion) => ({
    over: (step.counted.over[place] ?? 0n) * (weights[criterion] ?? 0n) * unit,
    under: step.counted.under * whole,
  }));
  const floors = exact.map(({ over, under }) => Number(floorDivide(over, under)));
  const rests = exact.map(({ over, under }, criterion) => ({
    criterion,
    rest: ratioToNumber(over - BigInt(floors[criterion] ?? 0) * under, under),
  }));
  const left = units - floors.reduce((total, each) => total + each, 0);
  if (key.base) return [...floors, left];
  rests.sort((a, b) => b.rest - a.rest || a.criterion - b.criterion);
  rests
    .slice(0, Math.max(0, left))
    .forEach(({ criterion }) => (floors[criterion] = (floors[criterion] ?? 0) + 1));
  return floors;
}
