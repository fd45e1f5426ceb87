import { useEffect, useRef } from "react";
import { explain } from "../../report";
import type { ScenarioRun } from "../../scenario";
import { cellAddress } from "../../tables";
import { usePane } from "../usePane";
import { averages } from "./averages";

interface WhyPageProps {
  readonly run: ScenarioRun;
  /** Place in run.results. */
  readonly place: number;
}

/** Why one municipality gets what it gets: the steps in order, then how it compares. */
export function WhyPage({ run, place }: WhyPageProps): React.JSX.Element | null {
  const { words, dispatch, actions } = usePane();
  const { text, number } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const result = run.results[place];
  const [title, ...steps] = explain(run, place);
  if (!result || !title) return null;
  const { municipality } = result;
  const cell = cellAddress(run.municipal.table, municipality.row, run.municipal.roles.population ?? 0);
  const rate = (value: number | undefined): string => (value === undefined ? "–" : number(value, 1));
  return (
    <>
      <button type="button" className="fd-link fd-back" onClick={() => dispatch({ type: "whyClosed" })}>
        {text("back")}
      </button>
      <section className="fd-card">
        <h2 className="fd-why-title" ref={heading} tabIndex={-1}>
          {words.explanation(title)}
        </h2>
        <ol className="fd-steps">
          {steps.map((line, step) => {
            const sentence = words.explanation(line);
            const isSource = line.text === "sourceKey" || line.text === "sourcePlaces";
            return (
              <li
                key={step}
                className={isSource ? "fd-quiet" : line.text === "places" ? "fd-strong" : undefined}
              >
                {sentence}
              </li>
            );
          })}
        </ol>
        {cell !== undefined && (
          <button type="button" className="fd-link" onClick={() => void actions.goTo(cell)}>
            {text("goToRow", { name: municipality.name, cell })}
          </button>
        )}
      </section>
      <section className="fd-card">
        <h2>{text("compare")}</h2>
        <table className="fd-compare">
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
                <th scope="row">
                  {row.of === "municipality"
                    ? municipality.name
                    : row.of === "county"
                      ? municipality.county
                      : text(`country_${municipality.country}`)}
                </th>
                <td>{rate(row.given)}</td>
                <td>{rate(row.before)}</td>
                <td>{rate(row.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="fd-quiet">{text("compareText")}</p>
      </section>
    </>
  );
}
