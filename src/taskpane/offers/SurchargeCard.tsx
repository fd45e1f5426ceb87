import { Button, Select, Spinner } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ChoiceCase } from "../../procurement";
import type { Standing } from "../../scenario";
import { usePane } from "../usePane";
import { offerWords } from "./offerWords";
import { placesApart } from "./placesApart";
import { priceOrder } from "./priceOrder";
import { ReplayCard } from "./ReplayCard";
import { surchargeSteps } from "./surchargeSteps";
import type { OffersModel } from "./useOffers";
import type { useSurcharges } from "./useSurcharges";

interface SurchargeCardProps {
  readonly model: OffersModel;
  readonly problem: ChoiceCase;
  readonly stands: Standing;
  readonly run: ReturnType<typeof useSurcharges>;
  /** [SEK/place·night] rounded to the step. */
  readonly announced: readonly number[];
  readonly step: Step;
  readonly setStep: (step: Step) => void;
}

type Step = (typeof surchargeSteps)[number];

/** Surcharges that lead an evaluation by price to the chosen point, as they can be announced, with what differs. */
export function SurchargeCard(props: SurchargeCardProps): React.JSX.Element {
  const { model, problem, stands, run, announced, step, setStep } = props;
  const { words } = usePane();
  const text = offerWords(words);
  const { table, status } = run;
  const { point } = model;
  const apart = useMemo(() => {
    if (!table || !point) return undefined;
    const of = (surcharges: readonly number[]): number =>
      placesApart(problem, priceOrder(problem, (place) => surcharges[place] ?? 0).taken, point.taken);
    return { exact: of(table.surcharges), announced: of(announced) };
  }, [table, announced, point, problem]);
  const rows = announced.flatMap((surcharge, place) => (surcharge > 0 ? [{ place, surcharge }] : []));
  return (
    <section className="fd-card" aria-label={text("surchargesTitle")}>
      <h2>{text("surchargesTitle")}</h2>
      <p className="fd-quiet">{text("surchargesLead")}</p>
      <div aria-live="polite">
        {status === "running" && (
          <div className="fd-row">
            <Spinner size="tiny" label={text("surchargesRunning")} />
            <Button size="small" onClick={run.cancel}>
              {text("curveCancel")}
            </Button>
          </div>
        )}
        {run.issues.map((issue, place) => (
          <p key={place} className="fd-issue fd-issue-error">
            {words.issue(issue)}
          </p>
        ))}
        {status === "done" && apart && (
          <>
            {!run.isSupported && <p className="fd-issue fd-issue-warning">{text("surchargesUnsupported")}</p>}
            <p>
              {rows.length === 0 && apart.announced === 0
                ? text("surchargesNone")
                : apart.announced === 0
                  ? text("surchargesSame")
                  : text("surchargesApart", {
                      places: apart.announced,
                      share: words.percent(apart.announced / (problem.need || 1), 1),
                    })}{" "}
              {apart.announced > apart.exact &&
                text("surchargesRounding", { places: apart.announced - apart.exact })}{" "}
              {run.isSupported &&
                (apart.exact === 0
                  ? rows.length > 0 && !table?.isProved && text("surchargesNotSmallest")
                  : table?.isProved
                    ? text("surchargesNearest", { places: apart.exact })
                    : text("surchargesUnproved"))}
            </p>
          </>
        )}
      </div>
      {(status === "none" || status === "refused") && (
        <Button size="small" onClick={run.compute}>
          {text("surchargesRun")}
        </Button>
      )}
      {status === "done" && (
        <>
          <label className="fd-field">
            <span>{text("surchargesRound")}</span>
            <Select
              size="small"
              value={String(step)}
              onChange={(_event, { value }) =>
                setStep(surchargeSteps.find((each) => String(each) === value) ?? step)
              }
            >
              {surchargeSteps.map((each) => (
                <option key={each} value={each}>
                  {text("surchargesKr", { step: each })}
                </option>
              ))}
            </Select>
          </label>
          {rows.length > 0 && (
            <div className="fd-scroll" tabIndex={0} role="group" aria-label={text("surchargesTitle")}>
              <table className="fd-figures-table">
                <thead>
                  <tr>
                    <th scope="col">{words.results.headers.name}</th>
                    <th scope="col">{text("surchargesColumn")}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ place, surcharge }) => (
                    <tr key={place}>
                      <th scope="row">{stands.municipal.municipalities[place]?.name}</th>
                      <td>{words.number(surcharge)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <p className="fd-note">{text("surchargesBind")}</p>
          <ReplayCard model={model} need={problem.need} stands={stands} surcharges={announced} />
        </>
      )}
    </section>
  );
}
