import { useState } from "react";
import type { MunicipalChange, RunComparison } from "../../scenario";
import { comparisonTexts, fill } from "../../wording";
import { RestButton } from "../RestButton";
import { usePane } from "../usePane";
import { settingLines } from "./settingLines";
import { shareWords } from "./shareWords";

const SHOWN = 15;

interface ComparedRunsProps {
  readonly one: string;
  readonly other: string;
  readonly comparison: RunComparison;
}

const placesOf = ({ results }: MunicipalChange) => results.find(({ figure }) => figure === "places");

function change(each: MunicipalChange): number {
  const { before, after } = placesOf(each) ?? { before: 0, after: 0 };
  return Math.abs((after ?? 0) - (before ?? 0));
}

/** What two runs have differently: choices and key, inputs, and places municipality by municipality with what moved them. */
export function ComparedRuns({ one, other, comparison }: ComparedRunsProps): React.JSX.Element {
  const { words } = usePane();
  const text = shareWords(words);
  const told = comparisonTexts[words.language];
  const [isWhole, setWhole] = useState(false);
  const { isSame, settings, municipalities, isExplained } = comparison;
  if (isSame) return <p className="fd-fits">{told.same}</p>;
  const figure = (value: string | number | null): string =>
    value === null || value === ""
      ? text("nothingSent")
      : typeof value === "number"
        ? words.number(value, Number.isInteger(value) ? 0 : 3)
        : value;
  const moved = municipalities.filter(placesOf).sort((a, b) => change(b) - change(a));
  const shown = isWhole ? moved : moved.slice(0, SHOWN);
  const altered = municipalities.filter(({ inputs }) => inputs.length > 0);
  const lines = settingLines(settings, words.language);
  const signed = (count: number): string => `${count > 0 ? "+" : "−"}${words.number(Math.abs(count))}`;
  return (
    <>
      {lines.length > 0 && (
        <table className="fd-compare fd-wide">
          <caption className="fd-subtitle">{text("settingsTitle")}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{one}</th>
              <th scope="col">{other}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ name, before, after }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{figure(before)}</td>
                <td>{figure(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {altered.length > 0 && (
        <details className="fd-more">
          <summary>{fill(told.inputs, { count: words.number(altered.length) })}</summary>
          <ul className="fd-causes">
            {altered.map(({ code, name, inputs }) => (
              <li key={code}>
                <span>{name}</span>
                {inputs.map(({ input, before, after }) => (
                  <span key={input} className="fd-quiet">
                    {`${input}: ${text("change", { sent: figure(before), returned: figure(after) })}`}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>{fill(told.moved, { count: words.number(moved.length) })}</p>
      {moved.length > 0 && !isExplained && <p className="fd-warn">{told.notSplit}</p>}
      {moved.length > 0 && (
        <ul className="fd-causes" aria-label={text("resultTitle")}>
          {shown.map((each) => {
            const { before, after } = placesOf(each) ?? { before: null, after: null };
            return (
              <li key={each.code}>
                <span className="fd-row">
                  <span>{each.name}</span>
                  <span className="fd-strong">
                    {text("change", { sent: figure(before), returned: figure(after) })}
                  </span>
                </span>
                {each.causes && each.causes.length > 0 && (
                  <span className="fd-quiet">
                    {each.causes
                      .map(
                        ({ causes, places }) =>
                          `${causes.map((cause) => told[cause]).join(" + ")} ${signed(places)}`,
                      )
                      .join(", ")}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {moved.length > SHOWN && (
        <RestButton label={text("showAll", { count: moved.length })} {...{ isWhole, setWhole }} />
      )}
    </>
  );
}
