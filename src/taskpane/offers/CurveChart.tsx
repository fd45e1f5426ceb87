import type { OfferChoice } from "../../procurement";
import { usePane } from "../usePane";
import type { ChoiceFigures } from "./choiceFigures";
import { curveFrame, curveScale } from "./curveScale";
import { kronor } from "./kronor";
import { offerWords } from "./offerWords";

interface CurveChartProps {
  readonly curve: readonly OfferChoice[];
  readonly place: number;
  readonly choose: (place: number) => void;
  /** What evaluations by price lead to. */
  readonly byPrice: ChoiceFigures | undefined;
  readonly bySurcharge: ChoiceFigures | undefined;
}

/** Cost against evenness as a curve: a point is chosen by clicking, dragging or arrow keys. */
export function CurveChart({
  curve,
  place,
  choose,
  byPrice,
  bySurcharge,
}: CurveChartProps): React.JSX.Element {
  const { words } = usePane();
  const text = offerWords(words);
  const { width, height, left, right, bottom } = curveFrame;
  const points = curve.map(({ cost, cv }) => ({ cost: cost * 1000, cv }));
  const marks = [byPrice, bySurcharge].flatMap((each) => (each && each.places > 0 ? [each] : []));
  const scale = curveScale([...points, ...marks]);
  const at = ({ cost, cv }: { readonly cost: number; readonly cv: number }): readonly [number, number] => [
    scale.x(cost),
    scale.y(cv),
  ];
  const line = points
    .map((point) =>
      at(point)
        .map((each) => each.toFixed(1))
        .join(","),
    )
    .join(" L");
  const [first, last, chosen] = [points[0], points.at(-1), points[place]];
  const floor = height - bottom;
  const move = (event: React.PointerEvent<SVGSVGElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / (box.width || 1)) * width;
    const y = ((event.clientY - box.top) / (box.height || 1)) * height;
    const far = points.map((point) => Math.hypot(scale.x(point.cost) - x, scale.y(point.cv) - y));
    choose(far.indexOf(Math.min(...far)));
  };
  const keys: Readonly<Record<string, number>> = {
    ArrowLeft: place - 1,
    ArrowUp: place - 1,
    ArrowRight: place + 1,
    ArrowDown: place + 1,
    Home: 0,
    End: points.length - 1,
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const to = keys[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(Math.min(points.length - 1, Math.max(0, to)));
  };
  const own = curve[place];
  return (
    <svg
      className="fd-curve"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="slider"
      tabIndex={0}
      aria-label={text("curveLabel")}
      aria-orientation="horizontal"
      aria-valuemin={1}
      aria-valuemax={Math.max(1, points.length)}
      aria-valuenow={place + 1}
      aria-valuetext={
        own &&
        text("curvePoint", {
          place: place + 1,
          count: points.length,
          cost: kronor(own.cost * 1000, words, 0),
          cv: words.percent(own.cv, 1),
          persons: Math.round(own.personsToMove),
        })
      }
      onKeyDown={onKeyDown}
      onPointerDown={move}
      onPointerMove={(event) => {
        if (event.buttons === 1) move(event);
      }}
    >
      <defs>
        <linearGradient id="fd-curve-fill" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" className="fd-curve-near" />
          <stop offset="1" className="fd-curve-far" />
        </linearGradient>
      </defs>
      {scale.deviations.map((deviation) => (
        <g key={deviation}>
          <line
            className="fd-curve-grid"
            x1={left}
            x2={width - right}
            y1={scale.y(deviation)}
            y2={scale.y(deviation)}
          />
          <text className="fd-curve-figure" x={left - 6} y={scale.y(deviation) + 3.5} textAnchor="end">
            {words.percent(deviation, fineness(scale.deviations))}
          </text>
        </g>
      ))}
      {scale.costs.map((cost) => (
        <text key={cost} className="fd-curve-figure" x={scale.x(cost)} y={floor + 14} textAnchor="middle">
          {words.number(cost)}
        </text>
      ))}
      <line className="fd-curve-axis" x1={left} x2={width - right} y1={floor} y2={floor} />
      <text className="fd-curve-name" x={width - right} y={height - 5} textAnchor="end">
        {text("curveX")}
      </text>
      <text className="fd-curve-name" x={left} y={9}>
        {text("curveY")}
      </text>
      {first && last && points.length > 1 && (
        <>
          <path
            fill="url(#fd-curve-fill)"
            d={`M${String(scale.x(first.cost))},${String(floor)} L${line} L${String(scale.x(last.cost))},${String(floor)} Z`}
          />
          <path className="fd-curve-line" d={`M${line}`} />
        </>
      )}
      {chosen && (
        <path
          className="fd-curve-guide"
          d={`M${String(left)},${String(at(chosen)[1])} H${String(at(chosen)[0])} V${String(floor)}`}
        />
      )}
      {points.map((point, each) => (
        <circle key={each} className="fd-curve-point" cx={at(point)[0]} cy={at(point)[1]} r={4} />
      ))}
      {byPrice && byPrice.places > 0 && <Mark shape="price" at={at(byPrice)} label={text("curvePrice")} />}
      {bySurcharge && bySurcharge.places > 0 && (
        <Mark shape="surcharge" at={at(bySurcharge)} label={text("curveSurcharge")} />
      )}
      {chosen && (
        <g className="fd-curve-chosen">
          <circle className="fd-curve-halo" cx={at(chosen)[0]} cy={at(chosen)[1]} r={11} />
          <circle className="fd-curve-dot" cx={at(chosen)[0]} cy={at(chosen)[1]} r={6.5} />
        </g>
      )}
    </svg>
  );
}

/** Decimals that tell the figures of an axis in percent apart. */
function fineness(figures: readonly number[]): number {
  const step = (figures[1] ?? 1) - (figures[0] ?? 0);
  return step >= 0.0099 ? 0 : step >= 0.00099 ? 1 : 2;
}

interface MarkProps {
  readonly shape: "price" | "surcharge";
  readonly at: readonly [number, number];
  readonly label: string;
}

/** Where an evaluation by price leads, with its name beside it. */
function Mark({ shape, at: [x, y], label }: MarkProps): React.JSX.Element {
  const isRight = x > curveFrame.width * 0.6;
  const form = shape === "price" ? "M0,-8 L8,0 L0,8 L-8,0 Z" : "M0,-9 L8.5,6 L-8.5,6 Z";
  return (
    <g transform={`translate(${String(x)} ${String(y)})`} className="fd-curve-mark">
      <path d={form} />
      <text x={isRight ? -12 : 12} y={shape === "price" ? -3 : 10} textAnchor={isRight ? "end" : "start"}>
        {label}
      </text>
    </g>
  );
}
