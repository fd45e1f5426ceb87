import { memo, useMemo, useRef } from "react";
import type { ScenarioRun } from "../../scenario";
import { usePane } from "../usePane";
import { MapLegend } from "./MapLegend";
import { mapPoints } from "./mapPoints";
import type { MapPoint } from "./mapPoints";
import type { MapView } from "./mapView";
import { neighbour } from "./neighbour";
import type { PerThousandClasses } from "./perThousandClasses";
import { useMapView } from "./useMapView";

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
  const svg = useRef<SVGSVGElement>(null);
  const control = useMapView(map, svg);
  const { view } = control;
  const selected = map.points.find(({ place }) => run.results[place]?.municipality.code === state.selected);
  const codeOf = (point: MapPoint): string => run.results[point.place]?.municipality.code ?? "";
  const most = run.results.reduce((max, each) => Math.max(max, each.places), 1);
  const zooms: Readonly<Record<string, () => void>> = {
    "+": control.closer,
    "=": control.closer,
    "-": control.further,
    "0": control.whole,
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const zoom = event.ctrlKey || event.metaKey ? undefined : zooms[event.key];
    if (zoom) {
      event.preventDefault();
      zoom();
      return;
    }
    if (event.key === "Enter" && selected) dispatch({ type: "whyOpened", code: codeOf(selected) });
    const to = selected ? neighbour(map.points, selected, event.key) : first(map.points, run);
    if (!/^(Arrow|Enter|Home)/.test(event.key)) return;
    event.preventDefault();
    if (event.key === "Enter") return;
    const point = event.key === "Home" ? first(map.points, run) : to;
    if (!point) return;
    control.show(point);
    dispatch({ type: "selected", code: codeOf(point) });
  };
  const select = (code: string): void => dispatch({ type: "selected", code });
  const result = selected && run.results[selected.place];
  return (
    <section className={`fd-card fd-map fd-map-${run.municipal.country}`} aria-label={text("map")}>
      <svg
        viewBox={`0 0 ${String(map.width)} ${String(map.height)}`}
        role="application"
        aria-label={text("mapLabel")}
        aria-describedby="fd-map-selected"
        tabIndex={0}
        ref={svg}
        data-zoom={view.zoom}
        className={control.canGo ? "fd-zoomed" : undefined}
        onKeyDown={onKeyDown}
        onPointerDown={control.onPointerDown}
        onPointerMove={control.onPointerMove}
        onPointerUp={control.onPointerUp}
        onDoubleClick={control.onDoubleClick}
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
          view={view}
          middleX={map.width / 2}
          middleY={map.height / 2}
          onSelect={select}
        />
        {selected && result && (
          <circle
            cx={seen(selected.x, view.x, map.width / 2, view.zoom)}
            cy={seen(selected.y, view.y, map.height / 2, view.zoom)}
            r={radius(result.places, most) * Math.sqrt(view.zoom) + 2.5}
            className="fd-circle-selected"
          />
        )}
      </svg>
      <MapLegend classes={classes} />
      <div className="fd-zoom" role="group" aria-label={text("mapZoom")}>
        <button
          type="button"
          aria-label={text("mapCloser")}
          disabled={!control.canCome}
          onClick={control.closer}
        >
          +
        </button>
        <button
          type="button"
          aria-label={text("mapFurther")}
          disabled={!control.canGo}
          onClick={control.further}
        >
          −
        </button>
        <button type="button" disabled={!control.canGo} onClick={control.whole}>
          {text("mapWhole")}
        </button>
      </div>
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
  readonly view: MapView;
  readonly middleX: number;
  readonly middleY: number;
  readonly onSelect: (code: string) => void;
}

/**
 * Large circles first, so that small ones lie on top and can be pointed at; drawn anew only for a new run.
 * @remarks One layer for each radius to the unit: in it a circle is its municipality's, so that a moved weight changes radii and colours of some and moves only those about that have grown out of their layer. One listener and one title serve all.
 */
const Circles = memo(
  function Circles(props: CirclesProps): React.JSX.Element {
    const { run, classes, points, most, view, middleX, middleY, onSelect } = props;
    const title = useRef<HTMLTitleElement>(null);
    const onClick = ({ target }: React.MouseEvent): void => {
      const { code } = (target as SVGElement).dataset;
      if (code !== undefined) onSelect(code);
    };
    const onPointerOver = ({ target }: React.PointerEvent): void => {
      if (title.current) title.current.textContent = (target as SVGElement).dataset["said"] ?? "";
    };
    const layers = Array.from({ length: LARGEST + 1 }, (): React.JSX.Element[] => []);
    for (const { place, x, y } of points) {
      const result = run.results[place];
      if (!result) continue;
      const { code, name } = result.municipality;
      const size = radius(result.places, most);
      layers[LARGEST - Math.floor(size)]?.push(
        <circle
          key={code}
          cx={seen(x, view.x, middleX, view.zoom)}
          cy={seen(y, view.y, middleY, view.zoom)}
          r={size * Math.sqrt(view.zoom)}
          className={`fd-circle fd-class-${String(classes.classOf(place))}`}
          data-code={code}
          data-said={`${name}: ${String(result.places)}`}
        />,
      );
    }
    return (
      <g onClick={onClick} onPointerOver={onPointerOver}>
        <title ref={title} />
        {layers.map((circles, layer) => (
          <g key={layer}>{circles}</g>
        ))}
      </g>
    );
  },
  (before, after) =>
    before.run === after.run &&
    before.points === after.points &&
    before.view.zoom === after.view.zoom &&
    before.view.x === after.view.x &&
    before.view.y === after.view.y,
);

/** Where a point of the map stands in the frame. */
function seen(at: number, middle: number, half: number, zoom: number): number {
  return (at - middle) * zoom + half;
}

/** In the whole map; all circles grow alike, so that their areas stay comparable, and more slowly than the map, so that they come apart. */
function radius(places: number, most: number): number {
  // To a tenth: less is not seen, and a circle that stays as it is need not be drawn anew.
  return Math.round(Math.max(SMALLEST, Math.sqrt(places / most) * LARGEST) * 10) / 10;
}

/** Where the keyboard starts: the municipality that gets most. */
function first(points: readonly MapPoint[], run: ScenarioRun): MapPoint | undefined {
  const places = (point: MapPoint | undefined): number => (point && run.results[point.place]?.places) ?? -1;
  return points.reduce<MapPoint | undefined>(
    (best, point) => (places(point) > places(best) ? point : best),
    undefined,
  );
}
