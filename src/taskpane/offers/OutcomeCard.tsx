import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Standing } from "../../scenario";
import { usePane } from "../usePane";
import type { MunicipalOutcome } from "./municipalOutcome";
import { offerWords } from "./offerWords";

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
const LEVEL = 62; // percent of the track at which the key's level stands in every row

/** Who gets what: every bar against the key's level, which stands at the same place in all rows. */
export function OutcomeCard({ stands, outcome }: OutcomeCardProps): React.JSX.Element {
  const { words } = usePane();
  const text = offerWords(words);
  const [isWhole, setWhole] = useState(false);
  const given = outcome
    .filter(({ taken }) => taken > 0)
    .sort((a, b) => b.taken - a.taken || a.place - b.place);
  const shown = isWhole ? given : given.slice(0, SHOWN);
  const part = (persons: number, fair: number): number => Math.min(100, (persons / (fair || 1)) * LEVEL);
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
      </p>
      <ul className="fd-outcome">
        {shown.map(({ place, existing, taken, fair, ids }) => {
          const name = stands.municipal.municipalities[place]?.name ?? "";
          const [held, after] = [part(existing, fair), part(existing + taken, fair)];
          return (
            <li key={place}>
              <span className="fd-hidden">
                {text("getsRow", { name, taken, existing: Math.round(existing), fair: Math.round(fair) })}
              </span>
              <span className="fd-ellipsis" aria-hidden title={ids.join(", ")}>
                {name}
              </span>
              <span className="fd-track" aria-hidden>
                <span className="fd-track-existing" style={{ width: `${String(held)}%` }} />
                <span
                  className="fd-track-taken"
                  style={{ left: `${String(held)}%`, width: `${String(Math.max(1.5, after - held))}%` }}
                />
                <span className="fd-track-fair" style={{ left: `${String(LEVEL)}%` }} />
              </span>
              <span className="fd-outcome-figure" aria-hidden>
                {words.number(taken)}
              </span>
            </li>
          );
        })}
      </ul>
      {shown.length < given.length && (
        <Button className="fd-all" size="small" appearance="subtle" onClick={() => setWhole(true)}>
          {text("getsMore", { count: given.length })}
        </Button>
      )}
    </section>
  );
}
