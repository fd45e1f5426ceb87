import { useMemo, useState } from "react";
import type { Standing } from "../../scenario";
import { RestButton } from "../RestButton";
import { usePane } from "../usePane";
import { locatedMunicipalities } from "./locatedMunicipalities";
import type { MunicipalOutcome } from "./municipalOutcome";
import { offerWords } from "./offerWords";

interface UncoveredCardProps {
  readonly stands: Standing;
  readonly outcome: readonly MunicipalOutcome[];
}

const SHOWN = 10;
const HEIGHT = 330;

/** Where the next procurement should be directed: what the choice takes and leaves on the map, and the largest gaps beside it. */
export function UncoveredCard({ stands, outcome }: UncoveredCardProps): React.JSX.Element {
  const { words } = usePane();
  const text = offerWords(words);
  const [isWhole, setWhole] = useState(false);
  const lacking = outcome
    .filter(({ uncovered }) => uncovered > 0)
    .sort((a, b) => b.uncovered - a.uncovered || a.place - b.place);
  const places = lacking.reduce((sum, { uncovered }) => sum + uncovered, 0);
  const shown = isWhole ? lacking : lacking.slice(0, SHOWN);
  return (
    <section className="fd-card" aria-label={text("uncoveredTitle")}>
      <h2>{text("uncoveredTitle")}</h2>
      <p className="fd-quiet">
        {lacking.length === 0
          ? text("uncoveredNone")
          : text(lacking.length === 1 ? "uncoveredLeadOne" : "uncoveredLead", {
              places,
              count: lacking.length,
            })}
      </p>
      <div className="fd-mapped">
        <ChoiceMap stands={stands} outcome={outcome} />
        <table className="fd-figures-table">
          <thead>
            <tr>
              <th scope="col">{words.results.headers.name}</th>
              <th scope="col">{text("uncoveredColumn")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ place, uncovered }) => {
              const municipality = stands.municipal.municipalities[place];
              return (
                <tr key={place}>
                  <th scope="row">
                    {municipality?.name}
                    <small>{municipality?.county}</small>
                  </th>
                  <td>{words.number(uncovered)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {lacking.length > SHOWN && (
        <RestButton label={text("showAll", { count: lacking.length })} {...{ isWhole, setWhole }} />
      )}
    </section>
  );
}

/** Filled circles are places taken, open rings what is lacking; areas by number. The table beside says the same in figures. */
function ChoiceMap({ stands, outcome }: UncoveredCardProps): React.JSX.Element {
  const { words } = usePane();
  const text = offerWords(words);
  const map = useMemo(() => locatedMunicipalities(stands.municipal, HEIGHT), [stands]);
  const most = Math.max(1, ...outcome.map(({ taken, uncovered }) => Math.max(taken, uncovered)));
  const radius = (number: number): number => Math.max(1.6, Math.sqrt(number / most) * 12);
  const drawn = outcome.flatMap((each) => {
    const at = map.points.get(each.place);
    const name = stands.municipal.municipalities[each.place]?.name ?? "";
    return at ? [{ ...each, ...at, name }] : [];
  });
  return (
    <figure className="fd-choice-map">
      <svg
        viewBox={`0 0 ${map.width.toFixed(0)} ${map.height.toFixed(0)}`}
        role="img"
        aria-label={text("mapLabel")}
      >
        {drawn.map(({ place, x, y }) => (
          <circle key={place} className="fd-map-dot" cx={x} cy={y} r={1} />
        ))}
        {drawn
          .filter(({ uncovered }) => uncovered > 0)
          .map(({ place, x, y, uncovered, name }) => (
            <circle key={place} className="fd-map-lacking" cx={x} cy={y} r={radius(uncovered)}>
              <title>{`${name}: ${words.number(uncovered)} ${text("mapUncovered")}`}</title>
            </circle>
          ))}
        {drawn
          .filter(({ taken }) => taken > 0)
          .map(({ place, x, y, taken, name }) => (
            <circle key={place} className="fd-map-taken" cx={x} cy={y} r={radius(taken)}>
              <title>{`${name}: ${words.number(taken)} ${text("mapTaken")}`}</title>
            </circle>
          ))}
      </svg>
      <figcaption className="fd-quiet" aria-hidden>
        <span className="fd-key-pair">
          <span className="fd-key-taken fd-round" />
          {text("mapTaken")}
        </span>{" "}
        <span className="fd-key-pair">
          <span className="fd-key-lacking fd-round" />
          {text("mapUncovered")}
        </span>
      </figcaption>
    </figure>
  );
}
