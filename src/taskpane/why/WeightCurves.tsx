import type { KeyDefinition } from "../../distribution-key";
import type { ScenarioRun } from "../../scenario";
import { formatNumber, whyTexts } from "../../wording";
import { filledWords } from "../filledWords";
import { usePane } from "../usePane";
import { useCurves } from "./useCurves";
import type { CurvePoint } from "./weightCurve";

interface WeightCurvesProps {
  readonly run: ScenarioRun;
  readonly definition: KeyDefinition;
  /** Place in run.results. */
  readonly place: number;
}

const WIDTH = 290;
const HEIGHT = 56;
const EDGE = 6;

/** What one municipality would get if a weight were another: a curve per criterion. */
export function WeightCurves({ run, definition, place }: WeightCurvesProps): React.JSX.Element | null {
  const { words } = usePane();
  const text = filledWords(whyTexts, words);
  const municipality = run.results[place]?.municipality;
  const curves = useCurves(run, definition, municipality?.code ?? "");
  if (!municipality) return null;
  const { name } = municipality;
  if (definition.criteria.length < 2)
    return (
      <section className="fd-card">
        <h2>{text("curves")}</h2>
        <p className="fd-quiet">{text("curveOne")}</p>
      </section>
    );
  // One scale for all curves, so that the steepest is the one that matters most.
  const most = curves.flat().reduce((max, { places = 0 }) => Math.max(max, places), 1);
  return (
    <section className="fd-card">
      <h2>{text("curves")}</h2>
      <p className="fd-quiet">{text("curvesText", { name })}</p>
      {definition.criteria.map((criterion, at) => {
        const points = curves[at] ?? [];
        const isNow = ({ weight }: CurvePoint): boolean => weight === criterion.weight;
        const [first, last, now] = [points[0], points.at(-1), points.find(isNow)];
        const places = (point: CurvePoint | undefined): string =>
          point?.places === undefined ? "–" : words.number(point.places);
        const saidOf = (point: CurvePoint): string =>
          text("curvePoint", { weight: formatNumber(point.weight, words.language), places: places(point) });
        const told = points.map(saidOf).join("; ");
        return (
          <figure key={`${criterion.name} ${String(at)}`} className="fd-curve">
            <figcaption className="fd-row">
              <span>{criterion.name}</span>
              <span className="fd-quiet">
                {now ? text("curveNow", { now: places(now) }) : text("computing")}
              </span>
            </figcaption>
            <svg
              viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
              role="img"
              aria-label={text("curveLabel", { criterion: criterion.name, name, points: told })}
            >
              <Curve points={points} most={most} isNow={isNow} />
            </svg>
            {first && last && (
              <p className="fd-curve-ends fd-row fd-quiet" aria-hidden>
                <span>{saidOf(first)}</span>
                <span>{saidOf(last)}</span>
              </p>
            )}
          </figure>
        );
      })}
    </section>
  );
}

interface CurveProps {
  readonly points: readonly CurvePoint[];
  readonly most: number;
  readonly isNow: (point: CurvePoint) => boolean;
}

function Curve({ points, most, isNow }: CurveProps): React.JSX.Element {
  const end = points.at(-1)?.weight ?? 1;
  const drawn = points.flatMap((point) =>
    point.places === undefined
      ? []
      : [
          {
            x: EDGE + (point.weight / end) * (WIDTH - 2 * EDGE),
            y: HEIGHT - EDGE - (point.places / most) * (HEIGHT - 2 * EDGE),
            isNow: isNow(point),
          },
        ],
  );
  const now = drawn.find((point) => point.isNow);
  return (
    <>
      <line x1={EDGE} x2={WIDTH - EDGE} y1={HEIGHT - EDGE} y2={HEIGHT - EDGE} className="fd-curve-ground" />
      {now && <line x1={now.x} x2={now.x} y1={EDGE} y2={HEIGHT - EDGE} className="fd-curve-now" />}
      <polyline
        points={drawn.map(({ x, y }) => `${String(x)},${String(y)}`).join(" ")}
        className="fd-curve-line"
      />
      {now && <circle cx={now.x} cy={now.y} r="4" className="fd-curve-point" />}
    </>
  );
}
