import { useMemo } from "react";
import type { CopyContent } from "../../sharing";
import { usePane } from "../usePane";
import { copyContents } from "./copyContents";
import { receiverName } from "./receiverName";
import { shareWords } from "./shareWords";

const SHOWN = 60;

interface ContentsCardProps {
  readonly content: CopyContent;
  readonly isOneOfMany: boolean;
}

/** What leaves the house and what does not, told from the copy itself and not from a promise. */
export function ContentsCard({ content, isOneOfMany }: ContentsCardProps): React.JSX.Element {
  const { named, words } = usePane();
  const text = shareWords(words);
  const { sheets, columns, figures, masked } = useMemo(() => copyContents(content), [content]);
  const { scope, rows } = content;
  const name = receiverName(content, text("wholeCountry"));
  const figure = (value: number | null): string => (value === null ? ".." : words.number(value));
  const others = scope === "municipality" ? ("municipalities" as const) : ("counties" as const);
  const leftOut = [
    "offers",
    ...(scope === "country" ? [] : [others]),
    "sheets",
    "comments",
    "scenarios",
  ] as const;
  return (
    <section className="fd-card">
      <h2>{text("contentsTitle")}</h2>
      {isOneOfMany && (
        <p className="fd-quiet">
          {text(scope === "municipality" ? "contentsEachMunicipality" : "contentsEach", { county: name })}
        </p>
      )}
      <dl className="fd-pairs">
        <div>
          <dt>{sheets.front}</dt>
          <dd>{text(content.masked ? "sheetFrontMasked" : "sheetFront")}</dd>
        </div>
        <div>
          <dt>{sheets.rows}</dt>
          <dd>{text("sheetRows", { rows: rows.length, columns: columns.length })}</dd>
        </div>
        {sheets.swaps !== undefined && (
          <div>
            <dt>{sheets.swaps}</dt>
            <dd>{text("sheetSwaps")}</dd>
          </div>
        )}
      </dl>
      <p className="fd-quiet">{columns.join(" · ")}</p>
      <p>{masked > 0 ? text("maskedCount", { count: masked, all: figures }) : text("maskedNone")}</p>
      <details className="fd-more">
        <summary>{text("showRows")}</summary>
        <table className="fd-compare fd-wide">
          <thead>
            <tr>
              <th scope="col">{name}</th>
              <th scope="col">{text("places")}</th>
              <th scope="col">{text("existing")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map((row) => (
              <tr key={row.code}>
                <th scope="row">{row.name}</th>
                <td>{figure(row.places)}</td>
                <td>{figure(row.existing)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length > SHOWN && <p className="fd-quiet">{text("andMore", { count: rows.length - SHOWN })}</p>}
      </details>
      <h3 className="fd-subtitle">{text("leftOutTitle")}</h3>
      <ul className="fd-leftout">
        {leftOut.map((each) => (
          <li key={each}>
            <span>{text(`left_${each}`)}</span>
            <span className="fd-quiet">{text(`leftWhy_${each}`, { name: named?.name ?? "" })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
