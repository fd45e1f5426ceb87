import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../usePane";
import type { RunDifference, RunDifferences } from "./runDifferences";
import { shareWords } from "./shareWords";

const SHOWN = 15;

interface RunDifferenceListProps {
  readonly one: string;
  readonly other: string;
  readonly differences: RunDifferences;
}

/** What two runs have differently: choices, key, and places municipality by municipality. */
export function RunDifferenceList({ one, other, differences }: RunDifferenceListProps): React.JSX.Element {
  const { words } = usePane();
  const text = shareWords(words);
  const [isWhole, setWhole] = useState(false);
  const { inputs, key, places, moved } = differences;
  if (inputs.length + key.length + places.length === 0) return <p className="fd-fits">{text("same")}</p>;
  const figure = (value: string | number | undefined): string =>
    value === undefined || value === ""
      ? text("nothingSent")
      : typeof value === "number"
        ? words.number(value, Number.isInteger(value) ? 0 : 3)
        : value;
  const shown = isWhole ? places : places.slice(0, SHOWN);
  const table = (title: string, rows: readonly RunDifference<string | number>[]): React.JSX.Element | null =>
    rows.length === 0 ? null : (
      <table className="fd-compare fd-wide">
        <caption className="fd-subtitle">{title}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{one}</th>
            <th scope="col">{other}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td>{figure(row.one)}</td>
              <td>{figure(row.other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    );
  return (
    <>
      {table(text("inputsTitle"), inputs)}
      {table(text("keyTitle"), key)}
      {places.length > 0 && (
        <p>
          {text("resultChanged", { count: places.length, moved: words.number(moved, moved % 1 ? 1 : 0) })}
        </p>
      )}
      {table(text("resultTitle"), shown)}
      {shown.length < places.length && (
        <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
          {text("showAll", { count: places.length })}
        </Button>
      )}
    </>
  );
}
