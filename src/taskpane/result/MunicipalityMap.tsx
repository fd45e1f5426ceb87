import { memo, useMemo } from "react";
import type { ScenarioRun } from "../../scenario";
import { usePane } from "../usePane";
import { MapLegend } from "./MapLegend";
import { mapPoints } from "./mapPoints";
import type { MapPoint } from "./mapPoints";
import { neighbour } from "./neighbour";
import type { PerThousandClasses } from "./perThousandClasses";

interface MunicipalityMapProps {
  readonly run: ScenarioRun;
  readonly classes: PerThousandClasses;
}

const HEIGHT = 380;
const LARGEST = 16;
const SMALLEST = 2;

/** The country as circles: area by places, colour by places per 1,000 inhabitants, hatched where nothing goes. */
export function MunicipalityMap({ run, classes }: MunicipalityMapProps): React.JSX.Element {
  const { state, dispatch, words } = usePane();
  const { text } = words;
  const map = useMemo(() => mapPoints(run.municipal, run, HEIGHT), [run]);
  const selected = map.points.find(({ place }) => run.results[place]?.municipality.code === state.selected);
  const codeOf = (point: MapPoint): string => run.results[point.place]?.municipality.code ?? "";
  const most = run.results.reduce((max, each) => Math.max(max, each.places), 1);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === "Enter" && selected) dispatch({ type: "whyOpened", code: codeOf(selected) });
    const to = selected ? neighbour(map.points, selected, event.key) : first(map.points, run);
    if (!/^(Arrow|Enter|Home)/.test(event.key)) return;
    event.preventDefault();
    if (event.key === "Enter") return;
    const point = event.key === "Home" ? first(map.points, run) : to;
    if (point) dispatch({ type: "selected", code: codeOf(point) });
  };
  const result = selected && run.results[selected.place];
  return (
    <section className={`fd-card fd-map fd-map-${run.municipal.country}`} aria-label={text("map")}>
      <svg
        viewBox={`0 0 ${String(map.width)} ${String(map.height)}`}
        role="application"
        aria-label={text("mapLabel")}
        aria-describedby="fd-map-selected"
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <defs>
          <pattern
            id="fd-hatch"
            width="2.4"
            height="2.4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line x1="0" y1="0" x2="0" y2="2.4" className="fd-hatch-line" />
          </pattern>
        </defs>
        <Circles
          run={run}
          classes={classes}
          points={map.points}
          most={most}
          onOpen={(code, isOpening) => {
            dispatch(isOpening ? { type: "whyOpened", code } : { type: "selected", code });
          }}
        />
        {selected && result && (
          <circle
            cx={selected.x}
            cy={selected.y}
            r={radius(result.places, most) + 2.5}
            className="fd-circle-selected"
          />
        )}
      </svg>
      <MapLegend classes={classes} />
      <div className="fd-map-selected">
        <p id="fd-map-selected" aria-live="polite">
          {result
            ? text("mapSelected", {
                name: result.municipality.name,
                county: result.municipality.county,
                places: result.places,
                unit: words.results.units[run.scenario.purpose],
                rate: words.number((result.places * 1000) / (result.population ?? Infinity), 1),
              })
            : text("mapNothing")}
        </p>
        {result && (
          <button
            type="button"
            className="fd-link"
            onClick={() => dispatch({ type: "whyOpened", code: result.municipality.code })}
          >
            {text("why")}
          </button>
        )}
      </div>
    </section>
  );
}

interface CirclesProps {
  readonly run: ScenarioRun;
  readonly classes: PerThousandClasses;
  readonly points: readonly MapPoint[];
  readonly most: number;
  readonly onOpen: (code: string, isOpening: boolean) => void;
}

/** Large circles first, so that small ones lie on top and can be pointed at; drawn anew only for a new run. */
const Circles = memo(
  function Circles({ run, classes, points, most, onOpen }: CirclesProps): React.JSX.Element {
    const ordered = [...points].sort(
      (a, b) => (run.results[b.place]?.places ?? 0) - (run.results[a.place]?.places ?? 0),
    );
    return (
      <g>
        {ordered.map(({ place, x, y }) => {
          const result = run.results[place];
          if (!result) return null;
          const { code, name } = result.municipality;
          return (
            <circle
              key={code}
              cx={x}
              cy={y}
              r={radius(result.places, most)}
              className={`fd-circle fd-class-${String(classes.classOf(place))}`}
              onClick={() => onOpen(code, false)}
              onDoubleClick={() => onOpen(code, true)}
            >
              <title>{`${name}: ${String(result.places)}`}</title>
            </circle>
          );
        })}
      </g>
    );
  },
  (before, after) => before.run === after.run && before.points === after.points,
);

function radius(places: number, most: number): number {
  return Math.max(SMALLEST, Math.sqrt(places / most) * LARGEST);
}

/** Where the keyboard starts: the municipality that gets most. */
function first(points: readonly MapPoint[], run: ScenarioRun): MapPoint | undefined {
  const places = (point: MapPoint | undefined): number => (point && run.results[point.place]?.places) ?? -1;
  return points.reduce<MapPoint | undefined>(
    (best, point) => (places(point) > places(best) ? point : best),
    undefined,
  );
}
