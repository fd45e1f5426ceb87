import { usePane } from "../usePane";
import type { PerThousandClasses } from "./perThousandClasses";

/** What the map's colours and sizes mean. */
export function MapLegend({ classes }: { readonly classes: PerThousandClasses }): React.JSX.Element {
  const { words, run } = usePane();
  const { text, number } = words;
  const { bounds, decimals } = classes;
  const figures = bounds.map((bound) => number(bound, decimals));
  const label = (place: number): string => {
    if (bounds.length === 0) return text("legendSome");
    if (place === 0) return text("legendUnder", { to: figures[0] ?? "" });
    if (place === bounds.length) return text("legendOver", { from: figures[place - 1] ?? "" });
    return `${figures[place - 1] ?? ""}–${figures[place] ?? ""}`;
  };
  return (
    <div className="fd-legend">
      <p>{text(run?.scenario.purpose === "acquisition" ? "legendTitle" : "legendTitlePersons")}</p>
      <ul>
        {[...bounds, 0].map((_bound, place) => (
          <li key={place}>
            <Swatch of={place + 1} />
            {label(place)}
          </li>
        ))}
        <li>
          <Swatch of={0} />
          {text("legendNone")}
        </li>
      </ul>
      <p className="fd-quiet">{text("legendSize")}</p>
    </div>
  );
}

function Swatch({ of }: { readonly of: number }): React.JSX.Element {
  return (
    <svg viewBox="0 0 12 12" className="fd-swatch" aria-hidden>
      <circle cx="6" cy="6" r="5" className={`fd-circle fd-class-${String(of)}`} />
    </svg>
  );
}
