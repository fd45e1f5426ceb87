import type { ChoiceCase } from "../../../src/procurement";

/** A made-up but repeatable case: many municipalities, offers of uneven sizes and prices. */
export function seededCase(seed: number, units: number, offers: number, need: number): ChoiceCase {
  let state = seed;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const weights = Array.from({ length: units }, () => 20 + draw(2000));
  const whole = weights.reduce((all, each) => all + each, 0);
  return {
    codes: weights.map((_, unit) => String(1000 + unit)),
    key: weights.map((weight) => Math.round((weight / whole) * 1e12)),
    existing: weights.map(() => draw(60)),
    need,
    maxOver: 0,
    offers: Array.from({ length: offers }, (_, row) => ({
      id: `A${String(row).padStart(5, "0")}`,
      municipality: draw(units),
      places: 10 + draw(120),
      price: 150 + draw(2000) / 10,
    })),
  };
}
