import { useMemo } from "react";
import type { ScenarioRun } from "../../scenario";
import { usePane } from "../usePane";
import { copyContents } from "./copyContents";
import type { CopyWishes } from "./copyWishes";
import { shareWords } from "./shareWords";

const leftOut = ["offers", "counties", "sheets", "comments", "scenarios"] as const;

interface ContentsCardProps {
  readonly run: ScenarioRun;
  readonly wishes: CopyWishes;
  /** [code] whose copy is shown */
  readonly county: string;
  readonly isOneOfMany: boolean;
}

/** What leaves the house and what does not, told from the copy itself and not from a promise. */
export function ContentsCard({
  run,
  wishes,
  county,
  isOneOfMany,
}: ContentsCardProps): React.JSX.Element | null {
  const { named, words } = usePane();
  const text = shareWords(words);
  const { masked, formulas, reference } = wishes;
  const contents = useMemo(
    () => copyContents(run, county, { masked, formulas, reference }),
    [run, county, masked, formulas, reference],
  );
  if (!contents) return null;
  const { content, sheets, columns } = contents;
  const figure = (value: number | null): string => (value === null ? ".." : words.number(value));
  return (
    <section className="fd-card">
      <h2>{text("contentsTitle")}</h2>
      {isOneOfMany && <p className="fd-quiet">{text("contentsEach", { county: content.county })}</p>}
      <dl className="fd-pairs">
        <div>
          <dt>{sheets.front}</dt>
          <dd>{text(content.masked ? "sheetFrontMasked" : "sheetFront")}</dd>
        </div>
        <div>
          <dt>{sheets.rows}</dt>
          <dd>{text("sheetRows", { rows: content.rows.length, columns: columns.length })}</dd>
        </div>
        <div>
          <dt>{sheets.swaps}</dt>
          <dd>{text("sheetSwaps")}</dd>
        </div>
      </dl>
      <p className="fd-quiet">{columns.join(" · ")}</p>
      <p>
        {contents.masked > 0
          ? text("maskedCount", { count: contents.masked, all: contents.figures })
          : text("maskedNone")}
      </p>
      <details className="fd-more">
        <summary>{text("showRows")}</summary>
        <table className="fd-compare">
          <thead>
            <tr>
              <th scope="col">{content.county}</th>
              <th scope="col">{text("places")}</th>
              <th scope="col">{text("existing")}</th>
            </tr>
          </thead>
          <tbody>
            {content.rows.map(({ code, name, places, existing }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                <td>{figure(places)}</td>
                <td>{figure(existing)}</td>
              </tr>
            ))}
          </tbody>
        </table>
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
