import { useState } from "react";
import type { Standing } from "../../scenario";
import { RestButton } from "../RestButton";
import { usePane } from "../usePane";
import type { MunicipalOutcome } from "./municipalOutcome";
import { offerWords } from "./offerWords";
import { outcomeBars } from "./outcomeBars";

interface OutcomeCardProps {
  readonly stands: Standing;
  readonly outcome: readonly MunicipalOutcome[];
}

const SHOWN = 12;
const legend = {
  existing: "getsLegendExisting",
  taken: "getsLegendTaken",
  fair: "getsLegendFair",
} as const;

/** Who gets what: every bar against the key's level, which stands at the same place in all rows. */
export function OutcomeCard({ stands, outcome }: OutcomeCardProps): React.JSX.Element {
  const { words } = usePane();
  const text = offerWords(words);
  const [isWhole, setWhole] = useState(false);
  const given = outcome
    .filter(({ taken }) => taken > 0)
    .sort((a, b) => b.taken - a.taken || a.place - b.place);
  const shown = isWhole ? given : given.slice(0, SHOWN);
  const { level, bars } = outcomeBars(given);
  const isCut = bars.slice(0, shown.length).some((bar) => bar.isCut);
  return (
    <section className="fd-card" aria-label={text("gets")}>
      <h2>{text("gets")}</h2>
      <p className="fd-quiet fd-key" aria-hidden>
        {(["existing", "taken", "fair"] as const).map((part) => (
          <span key={part} className="fd-key-pair">
            <span className={`fd-key-${part}`} />
            {text(legend[part])}
          </span>
        ))}
        {isCut && (
          <span className="fd-key-pair">
            <span className="fd-track fd-track-cut fd-key-cut" />
            {text("getsLegendCut")}
          </span>
        )}
      </p>
      <ul className="fd-outcome">
        {shown.map(({ place, existing, taken, fair, ids }, row) => {
          const name = stands.municipal.municipalities[place]?.name ?? "";
          const bar = bars[row];
          return (
            <li key={place}>
              <span className="fd-hidden">
                {text("getsRow", { name, taken, existing: Math.round(existing), fair: Math.round(fair) })}
              </span>
              <span className="fd-ellipsis" aria-hidden title={ids.join(", ")}>
                {name}
              </span>
              <span className={bar?.isCut ? "fd-track fd-track-cut" : "fd-track"} aria-hidden>
                <span className="fd-track-existing" style={{ width: percent(bar?.existing) }} />
                <span
                  className="fd-track-taken"
                  style={{ left: percent(bar?.existing), width: percent(bar?.taken) }}
                />
                <span className="fd-track-fair" style={{ left: percent(level) }} />
              </span>
              <span className="fd-outcome-figure" aria-hidden>
                {words.number(taken)}
              </span>
            </li>
          );
        })}
      </ul>
      {given.length > SHOWN && (
        <RestButton label={text("getsMore", { count: given.length })} {...{ isWhole, setWhole }} />
      )}
    </section>
  );
}

const percent = (part = 0): string => `${String(part)}%`;
