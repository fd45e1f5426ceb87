import { Button, Spinner } from "@fluentui/react-components";
import { IssueList } from "../IssueList";
import { usePane } from "../usePane";
import type { ChoiceFigures } from "./choiceFigures";
import { CurveChart } from "./CurveChart";
import { goToRule } from "./goToRule";
import { offerWords } from "./offerWords";
import { ruleIdOf } from "./ruleIdOf";
import type { OffersModel } from "./useOffers";

/** Which rule decides what a refusal is about. */
const about: Readonly<Record<string, string>> = {
  F501: "need",
  F502: "need",
  F503: "budget",
  F504: "minimumMeanAccess",
  F514: "budget",
};

/** By how many points there are: none, one, more. */
const cancelledAt = ["curveCancelledNone", "curveCancelledOne", "curveCancelled"] as const;

interface CurveCardProps {
  readonly model: OffersModel;
  readonly byPrice: ChoiceFigures | undefined;
  readonly bySurcharge: ChoiceFigures | undefined;
}

/** The curve with its table, while it is computed, when it was cancelled, and why there is none. */
export function CurveCard({ model, byPrice, bySurcharge }: CurveCardProps): React.JSX.Element {
  const { words } = usePane();
  const text = offerWords(words);
  const { curve: run, place, choose, rules } = model;
  const { status, curve } = run;
  const count = curve.length;
  const [refusal, ...others] = run.issues;
  const rule = rules.rows.find(({ name }) => refusal && ruleIdOf(name) === about[refusal.code]);
  // What was changed here is mended here, what the table says in its cell.
  const cell = rule?.inTable?.value === rule?.value ? rule?.inTable?.cell : undefined;
  const refused = refusal ? [cell === undefined ? refusal : { ...refusal, cell }] : [];
  const reasons = others.length > 0 ? model.findings.filter(({ issue }) => issue.severity === "error") : [];
  return (
    <section className="fd-card" aria-label={text("curveTitle")}>
      <div className="fd-row">
        <h2>{text("curveTitle")}</h2>
        <span className="fd-quiet">
          {status === "done" && text(count === 1 ? "curveDoneOne" : "curveDone", { count })}
        </span>
      </div>
      {model.lacking && <p className="fd-issue fd-issue-error">{text(model.lacking)}</p>}
      {!model.lacking && status === "waiting" && <p className="fd-quiet">{text("curveWaiting")}</p>}
      {count > 0 && (
        <CurveChart curve={curve} place={place} choose={choose} byPrice={byPrice} bySurcharge={bySurcharge} />
      )}
      <div className="fd-progress" aria-live="polite">
        {status === "running" && (
          <div className="fd-row">
            <Spinner size="tiny" label={text("curveRunning", { count: count + 1 })} />
            <Button size="small" onClick={run.cancel}>
              {text("curveCancel")}
            </Button>
          </div>
        )}
        {(status === "cancelled" || status === "crashed") && (
          <div className="fd-row">
            <p>
              {status === "crashed"
                ? text("curveCrashed", { detail: run.detail })
                : text(cancelledAt[Math.min(count, 2)] ?? "curveCancelled", { count })}
            </p>
            <Button size="small" onClick={run.again}>
              {text("curveAgain")}
            </Button>
          </div>
        )}
        {status === "refused" && (
          <>
            <p className="fd-strong">{text("refusedTitle")}</p>
            <IssueList issues={refused} {...(rules.table ? { sheet: rules.table.sheet } : {})} />
            {rule && cell === undefined && (
              <button type="button" className="fd-link" onClick={() => goToRule(rule.name)}>
                {text("goToRule", { name: rule.name })}
              </button>
            )}
            {reasons.length > 0 && (
              <>
                <p className="fd-spaced">
                  {text("refusedOffers", { count: reasons.length, all: model.offers.length })}
                </p>
                <IssueList
                  issues={reasons.map(({ id, issue }) => ({ ...issue, name: id }))}
                  {...(model.table ? { sheet: model.table.sheet } : {})}
                />
              </>
            )}
          </>
        )}
      </div>
      {count > 0 && (
        <>
          <p className="fd-quiet">{text("curveLead")}</p>
          <PointTable model={model} />
        </>
      )}
    </section>
  );
}

function PointTable({ model }: { readonly model: OffersModel }): React.JSX.Element {
  const { words } = usePane();
  const text = offerWords(words);
  const { curve, place, choose } = model;
  return (
    <details className="fd-more">
      <summary>{text("curveTable")}</summary>
      <div className="fd-scroll" tabIndex={0} role="group" aria-label={text("curveTable")}>
        <table className="fd-figures-table fd-points">
          <thead>
            <tr>
              <th scope="col">{text("curveColumnPoint")}</th>
              <th scope="col">{text("curveColumnCost")}</th>
              <th scope="col">{text("curveColumnCv")}</th>
              <th scope="col">{text("curveColumnMove")}</th>
              <th scope="col">{text("curveColumnPlaces")}</th>
              <th scope="col">{text("curveColumnGap")}</th>
            </tr>
          </thead>
          <tbody>
            {curve.curve.map((point, each) => (
              <tr key={each} className={each === place ? "fd-selected" : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="fd-link"
                    aria-pressed={each === place}
                    aria-label={text("curveChoose", { place: each + 1 })}
                    onClick={() => choose(each)}
                  >
                    {each + 1}
                  </button>
                </th>
                <td>{words.number(point.cost * 1000)}</td>
                <td>{words.percent(point.cv, 1)}</td>
                <td>{words.number(point.personsToMove)}</td>
                <td>{words.number(point.places)}</td>
                <td>{words.percent(point.provenWithin, point.provenWithin === 0 ? 0 : 3)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
