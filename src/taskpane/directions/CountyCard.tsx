import { memo, useState } from "react";
import { tools } from "../../procurement";
import type { CountyDirection, MunicipalDirection } from "../../procurement";
import { usePane } from "../usePane";
import { directionWords } from "./directionWords";
import { reasonText } from "./reasonText";

/** A county to direct procurement to: the strongest need in it and how many municipalities have it, how far below the level it is as a whole and by which tools, and its municipalities, drawn when first opened. */
export const CountyCard = memo(function CountyCard({
  direction,
  isOpen,
}: {
  readonly direction: CountyDirection;
  readonly isOpen: boolean;
}): React.JSX.Element {
  const { words } = usePane();
  const text = directionWords(words);
  const [isDrawn, setDrawn] = useState(isOpen);
  const { county, places, capacity, existing, shortfall, municipalities, strongest } = direction;
  const line =
    capacity === undefined
      ? text("countyLine", { places })
      : text("countyCapacity", { places, rest: direction.tools.procurement });
  const need = text("strongestIn", { direction: text(direction.direction), count: strongest });
  const below = text("countyBelow", {
    share: words.percent(existing / (existing + places)),
    shortfall: words.number(shortfall, Number.isInteger(shortfall) ? 0 : 1),
  });
  return (
    <details
      className="fd-fold fd-county"
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open) setDrawn(true);
      }}
    >
      <summary>
        <span className="fd-strong">{county}</span>
        <span className="fd-quiet">{`${need} · ${line}`}</span>
      </summary>
      {isDrawn && (
        <>
          <p className="fd-quiet">{below}</p>
          <p className="fd-quiet">
            {tools
              .flatMap((tool) => {
                const part = direction.tools[tool];
                return part > 0 ? text(`tool_${tool}`, { places: part }) : [];
              })
              .join(", ")}
            .
          </p>
          <ol className="fd-steps">
            {municipalities
              .filter((each) => each.places > 0)
              .map((each) => (
                <MunicipalityItem key={each.municipality.code} direction={each} />
              ))}
          </ol>
        </>
      )}
    </details>
  );
});

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
