import type { ScenarioRun } from "../../scenario";
import { whyTexts } from "../../wording";
import { filledWords } from "../filledWords";
import { usePane } from "../usePane";
import { averages } from "./averages";
import { peers } from "./peers";

interface ComparisonProps {
  readonly run: ScenarioRun;
  /** Place in run.results. */
  readonly place: number;
}

/** One municipality beside its county, those of its size and the country, per 1,000 inhabitants. */
export function Comparison({ run, place }: ComparisonProps): React.JSX.Element | null {
  const { words, dispatch } = usePane();
  const { text, number } = words;
  const why = filledWords(whyTexts, words);
  const municipality = run.results[place]?.municipality;
  if (!municipality) return null;
  const nearest = peers(run, place);
  const rate = (value: number | undefined): string => (value === undefined ? "–" : number(value, 1));
  const names = {
    municipality: municipality.name,
    county: municipality.county,
    peers: why("peers"),
    country: text(`country_${municipality.country}`),
  };
  return (
    <section className="fd-card">
      <h2>{text("compare")}</h2>
      <table className="fd-compare fd-own">
        <thead>
          <tr>
            <td />
            <th scope="col">{text("compareNew")}</th>
            <th scope="col">{text("compareBefore")}</th>
            <th scope="col">{text("compareAfter")}</th>
          </tr>
        </thead>
        <tbody>
          {averages(run, place).map((row) => (
            <tr key={row.of}>
              <th scope="row">{names[row.of]}</th>
              <td>{rate(row.given)}</td>
              <td>{rate(row.before)}</td>
              <td>{rate(row.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="fd-quiet">{text("compareText")}</p>
      {nearest.length > 0 && (
        <ul className="fd-peers" aria-label={why("peers")}>
          {nearest.map(({ municipality: { code, name }, places }) => (
            <li key={code}>
              <button
                type="button"
                className="fd-link"
                onClick={() => dispatch({ type: "whyOpened", code })}
              >{`${name} ${number(places)}`}</button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
