/** A point of the drawing in its own measures. */
interface Plotted {
  /** [SEK/night] */
  readonly cost: number;
  /** [share] */
  readonly cv: number;
}

/** How figures become places in the drawing. */
export interface CurveScale {
  readonly x: (cost: number) => number;
  readonly y: (cv: number) => number;
  /** Round figures along either axis. */
  readonly costs: readonly number[];
  readonly deviations: readonly number[];
}

/** Room around the drawing for the figures of the axes. */
export const curveFrame = { width: 326, height: 216, left: 36, right: 14, top: 14, bottom: 34 } as const;

/** Fits points into the frame with some air around them, and finds round figures for the axes. */
export function curveScale(points: readonly Plotted[]): CurveScale {
  const { width, height, left, right, top, bottom } = curveFrame;
  const costs = span(points.map(({ cost }) => cost));
  const deviations = span(points.map(({ cv }) => cv));
  const share = (value: number, { from, to }: Span): number => (value - from) / (to - from);
  return {
    x: (cost) => left + share(cost, costs) * (width - left - right),
    y: (cv) => height - bottom - share(cv, deviations) * (height - top - bottom),
    costs: rounds(costs),
    deviations: rounds(deviations),
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const AIR = 0.08;

function span(values: readonly number[]): Span {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const air = (high - low || Math.abs(high) || 1) * AIR;
  return { from: low - air, to: high + air };
}

/** Three to seven figures of 1, 2 or 5 times a power of ten. */
function rounds({ from, to }: Span): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(to - from));
  const fits = (step: number): number => Math.floor(to / step) - Math.ceil(from / step) + 1;
  const step =
    [5, 2, 1, 0.5, 0.2, 0.1].map((each) => each * power).find((each) => fits(each) >= 3) ?? power / 10;
  const first = Math.ceil(from / step);
  return Array.from({ length: fits(step) }, (_, place) => Number(((first + place) * step).toPrecision(12)));
}
