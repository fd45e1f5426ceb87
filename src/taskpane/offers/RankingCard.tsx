import { Switch } from "@fluentui/react-components";
import { useState } from "react";
import { isFailing, regionalRanks } from "../../procurement";
import type { RankedOffer } from "../../procurement";
import { RestButton } from "../RestButton";
import { usePane } from "../usePane";
import { kronor } from "./kronor";
import { findingText } from "./findingText";
import { offerWords } from "./offerWords";

interface RankingCardProps {
  readonly ranked: readonly RankedOffer[];
  /** Whether the chosen point takes an offer, by its place in the offers table. */
  readonly isTaken: (place: number) => boolean;
  readonly countyOf: (municipality: string) => string;
}

const SHOWN = 15;

/** The evaluation order with the steps to every evaluated price; what fails a requirement stands last with the reason. */
export function RankingCard({ ranked, isTaken, countyOf }: RankingCardProps): React.JSX.Element {
  const { words } = usePane();
  const text = offerWords(words);
  const [isWhole, setWhole] = useState(false);
  const [isWithin, setWithin] = useState(false);
  const passing = ranked.filter(({ finding }) => !isFailing(finding)).length;
  return (
    <section className="fd-card" aria-label={text("rankingTitle")}>
      <details className="fd-fold">
        <summary>
          <span className="fd-strong">{text("rankingTitle")}</span>
          <span className="fd-quiet">{text("rankingLine", { count: passing, all: ranked.length })}</span>
        </summary>
        <Switch
          className="fd-switch"
          labelPosition="before"
          label={text("rankingWithin")}
          checked={isWithin}
          onChange={(_event, { checked }) => setWithin(checked)}
        />
        <table className="fd-figures-table fd-ranking">
          <caption className="fd-quiet">{text("rankingCaption")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("rankingRank")}</th>
              <th scope="col">{text("rankingOffer")}</th>
              <th scope="col">{text("rankingEvaluated")}</th>
            </tr>
          </thead>
          {isWithin ? (
            regionalRanks(ranked, countyOf).map(({ county, form, offers }) => (
              <tbody key={`${county} ${form}`}>
                <tr>
                  <th scope="rowgroup" colSpan={3}>
                    {[county || text("rankingNowhere"), form].filter((part) => part !== "").join(" · ")}
                  </th>
                </tr>
                {offers.map(({ each, rank }) => (
                  <Rank
                    key={each.place}
                    each={each}
                    rank={rank ?? "–"}
                    overall={ranked.indexOf(each) + 1}
                    isTaken={isTaken(each.place)}
                  />
                ))}
              </tbody>
            ))
          ) : (
            <tbody>
              {(isWhole ? ranked : failingLast(ranked)).map((each) => (
                <Rank
                  key={each.place}
                  each={each}
                  rank={ranked.indexOf(each) + 1}
                  isTaken={isTaken(each.place)}
                />
              ))}
            </tbody>
          )}
        </table>
        {!isWithin && ranked.length > failingLast(ranked).length && (
          <RestButton label={text("showAll", { count: ranked.length })} {...{ isWhole, setWhole }} />
        )}
      </details>
    </section>
  );
}

/** The first of those that pass, and the first of those that fail, so that both can be seen. */
function failingLast(ranked: readonly RankedOffer[]): readonly RankedOffer[] {
  const passing = ranked.filter(({ finding }) => !isFailing(finding));
  const failing = ranked.filter(({ finding }) => isFailing(finding));
  return [...passing.slice(0, SHOWN), ...failing.slice(0, SHOWN)];
}

interface RankProps {
  readonly each: RankedOffer;
  readonly rank: number | string;
  /** Rank over all offers, where the other is one of a part. */
  readonly overall?: number;
  readonly isTaken: boolean;
}

function Rank({ each, rank, overall, isTaken }: RankProps): React.JSX.Element {
  const { words } = usePane();
  const text = offerWords(words);
  const { offer, surcharge, premium, evaluated, finding } = each;
  const { price, places, id, printed } = offer;
  const steps = [
    ...(price === undefined ? [] : [text("rankingSteps", { price: kronor(price, words) })]),
    ...(surcharge > 0 ? [text("rankingSurcharge", { amount: kronor(surcharge, words) })] : []),
    ...(premium > 0 ? [text("rankingPremium", { amount: kronor(premium, words) })] : []),
  ];
  return (
    <tr className={isFailing(finding) ? "fd-failing" : undefined}>
      <td>{rank}</td>
      <th scope="row">
        <span className="fd-whole">
          {id} · {printed}
        </span>
        {isTaken && <span className="fd-tag">{words.results.offers.chosen}</span>}
        <small>
          {steps.join(" ")}
          {overall !== undefined && ` · ${text("rankingOverall", { rank: overall })}`}
          {places === undefined ? "" : ` · ${text("rankingPlaces", { places })}`}
        </small>
        {finding && (
          <small className={isFailing(finding) ? "fd-reason" : undefined}>
            {findingText(finding, words)}
          </small>
        )}
      </th>
      <td>{evaluated === undefined ? "–" : words.number(evaluated, Number.isInteger(evaluated) ? 0 : 2)}</td>
    </tr>
  );
}
