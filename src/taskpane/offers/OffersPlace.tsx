import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { findMunicipality } from "../../municipalities";
import { highReception } from "../../scenario";
import type { OffersPort, WorkbookPort } from "../../workbook";
import { Notices } from "../Notices";
import { usePane } from "../usePane";
import { ChoiceCard } from "./ChoiceCard";
import { CurveCard } from "./CurveCard";
import { municipalOutcome } from "./municipalOutcome";
import { OffersFooter } from "./OffersFooter";
import { OffersNotices } from "./OffersNotices";
import { offersSheets } from "./offersSheets";
import { offerWords } from "./offerWords";
import { OutcomeCard } from "./OutcomeCard";
import { priceOrder } from "./priceOrder";
import { RankingCard } from "./RankingCard";
import { SetupCard } from "./SetupCard";
import { SurchargeCard } from "./SurchargeCard";
import { surchargeSteps } from "./surchargeSteps";
import { UncoveredCard } from "./UncoveredCard";
import { useOffers } from "./useOffers";
import { useOffersStyles } from "./useOffersStyles";
import { useOffersWriting } from "./useOffersWriting";
import { useSurcharges } from "./useSurcharges";

/** [SEK] The step that surcharges are rounded to unless another is asked for. */
const USUAL_STEP: (typeof surchargeSteps)[number] = 5;

/** The place for offers: what it stands on, the curve, the chosen point and what follows from it. */
export function OffersPlace({ port }: { readonly port: WorkbookPort }): React.JSX.Element {
  useOffersStyles();
  const { words } = usePane();
  const text = offerWords(words);
  const [offersPort, setOffersPort] = useState<OffersPort>();
  useEffect(() => {
    let stopped = false;
    void port.offersPort().then((opened) => {
      if (!stopped) setOffersPort(opened);
    });
    return () => {
      stopped = true;
    };
  }, [port]);
  const model = useOffers(offersPort);
  const { problem, point, curve, place, book, table, offerCase, ranked, rules } = model;
  const { basis } = model.imported;
  const ruled = rules.rules;
  const byPrice = useMemo(() => problem && priceOrder(problem, () => 0), [problem]);
  const bySurcharge = useMemo(() => {
    const { surcharge, surchargeAbove } = ruled?.figures ?? {};
    if (!problem || !basis || surcharge === undefined || surchargeAbove === undefined) return undefined;
    const isHigh = highReception(basis.stands, surchargeAbove);
    return priceOrder(problem, (at) => (isHigh(problem.codes[at] ?? "") ? surcharge : 0));
  }, [problem, basis, ruled]);
  const outcome = useMemo(
    () => (problem && point ? municipalOutcome(problem, point.taken) : []),
    [problem, point],
  );
  const taken = useMemo(
    () => new Set(offerCase?.places.filter((_, at) => point?.taken[at]) ?? []),
    [offerCase, point],
  );
  const run = useSurcharges(problem, curve.curve, place);
  const [step, setStep] = useState<(typeof surchargeSteps)[number]>(USUAL_STEP);
  const announced = useMemo(() => run.announced?.[surchargeSteps.indexOf(step)] ?? [], [run.announced, step]);
  const countyOf = (code: string): string => {
    const own = basis?.stands.municipal.municipalities.find((each) => each.code === code)?.county;
    const found = findMunicipality(code, basis?.stands.municipal.country);
    return own ?? (found.kind === "found" ? found.municipality.county : "");
  };
  const isMixed = book.municipal.length > 0;
  const writing = useOffersWriting(
    offersPort,
    problem && point && basis && table && offerCase && !isMixed
      ? (as) => {
          const { findings, places } = offerCase;
          const { rows } = rules;
          const need = problem.need;
          const written = {
            table,
            ranked,
            findings,
            places,
            rows,
            basis,
            need,
            curve: curve.curve,
            place,
            outcome,
          };
          return offersSheets(run.table ? { ...written, announced } : written, as, words);
        }
      : undefined,
    problem && point && curve.status === "done" ? JSON.stringify([problem.need, point]) : "",
  );
  const named = (each: { readonly tableName?: string; readonly sheet: string }): string =>
    each.tableName ?? each.sheet;
  return (
    <>
      <main className="fd-main">
        <div role="tabpanel" aria-labelledby="fd-tab-offers" id="fd-panel-offers" className="fd-panel">
          {isMixed && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>
                <strong>{text("mixedTitle")}.</strong>{" "}
                {text("mixedText", {
                  offers: book.offers.map(named).join(", "),
                  tables: book.municipal.map(named).join(", "),
                })}
              </MessageBarBody>
            </MessageBar>
          )}
          <SetupCard model={model} />
          <CurveCard model={model} byPrice={byPrice} bySurcharge={bySurcharge} />
          {problem && point && basis && (
            <>
              <div className="fd-beside">
                <ChoiceCard
                  problem={problem}
                  curve={curve.curve}
                  isWhole={curve.status === "done"}
                  place={place}
                  byPrice={byPrice}
                  bySurcharge={bySurcharge}
                />
                <OutcomeCard stands={basis.stands} outcome={outcome} />
              </div>
              <UncoveredCard stands={basis.stands} outcome={outcome} />
              <SurchargeCard {...{ model, problem, run, announced, step, setStep }} stands={basis.stands} />
            </>
          )}
          {ranked.length > 0 && (
            <RankingCard ranked={ranked} isTaken={(at) => taken.has(at)} countyOf={countyOf} />
          )}
          <p className="fd-note">{text("support")}</p>
        </div>
      </main>
      <Notices />
      <OffersNotices writing={writing} />
      <OffersFooter point={point} writing={writing} />
    </>
  );
}
