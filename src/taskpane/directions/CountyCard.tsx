import type { CountyDirection, MunicipalDirection } from "../../procurement";
import { usePane } from "../usePane";
import { directionWords } from "./directionWords";
import { reasonText } from "./reasonText";

/** A county to direct procurement to: its sum, and its municipalities with reasons and tools when opened. */
export function CountyCard({
  direction,
  isOpen,
}: {
  readonly direction: CountyDirection;
  readonly isOpen: boolean;
}): React.JSX.Element {
  const { words } = usePane();
  const text = directionWords(words);
  const { county, places, capacity, municipalities } = direction;
  return (
    <details className="fd-fold" open={isOpen}>
      <summary>
        <span className="fd-strong">{county}</span>
        <span className="fd-quiet">
          {capacity === undefined
            ? text("countyLine", { places })
            : text("countyCapacity", { places, capacity })}
        </span>
      </summary>
      <ol className="fd-steps">
        {municipalities
          .filter((each) => each.places > 0)
          .map((each) => (
            <MunicipalityItem key={each.municipality.code} direction={each} />
          ))}
      </ol>
    </details>
  );
}

function MunicipalityItem({ direction }: { readonly direction: MunicipalDirection }): React.JSX.Element {
  const { words, dispatch } = usePane();
  const text = directionWords(words);
  const { municipality, places, reasons, tools } = direction;
  const { code, name } = municipality;
  return (
    <li>
      <p className="fd-row">
        <button
          type="button"
          className="fd-link fd-strong"
          aria-label={`${name}: ${words.text("why")}`}
          onClick={() => dispatch({ type: "whyOpened", code })}
        >
          {name}
        </button>
        <span>{`${text(direction.direction)} · ${text("placesIn", { places })}`}</span>
      </p>
      <p className="fd-quiet">
        {reasons
          .map((reason) => reasonText(reason, words))
          .filter((sentence) => sentence !== "")
          .join(" ")}
      </p>
      <ul>
        {tools.map(({ tool, places: part, reason }) => (
          <li key={tool}>{`${text(`tool_${tool}`, { places: part })}: ${text(`why_${reason}`)}`}</li>
        ))}
      </ul>
    </li>
  );
}
