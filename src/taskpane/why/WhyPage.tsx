import { useEffect, useMemo, useRef } from "react";
import { explain } from "../../report";
import type { ScenarioRun } from "../../scenario";
import { cellAddress } from "../../tables";
import { explanationNames } from "../../workbook";
import { whyTexts } from "../../wording";
import { filledWords } from "../filledWords";
import { usePane } from "../usePane";
import { Comparison } from "./Comparison";
import { WeightCurves } from "./WeightCurves";
import { whySteps } from "./whySteps";

interface WhyPageProps {
  readonly run: ScenarioRun;
  /** Place in run.results. */
  readonly place: number;
}

/** Why one municipality gets what it gets: the steps in order, what another weight would do, then how it compares. */
export function WhyPage({ run, place }: WhyPageProps): React.JSX.Element | null {
  const { state, named, words, dispatch, actions } = usePane();
  const { text } = words;
  const why = filledWords(whyTexts, words);
  const heading = useRef<HTMLHeadingElement>(null);
  // Opened from the workbook the keyboard stays there: the analyst may be walking down her rows.
  const isAsked = state.pointed === undefined;
  useEffect(() => {
    if (isAsked) heading.current?.focus();
  }, [isAsked]);
  const [title, ...sentences] = useMemo(() => explain(run, place), [run, place]);
  const steps = useMemo(
    () => whySteps(run, place, words, explanationNames(words.language)),
    [run, place, words],
  );
  const result = run.results[place];
  if (!result || !title) return null;
  const { municipality } = result;
  const cell = cellAddress(run.municipal.table, municipality.row, run.municipal.roles.population ?? 0);
  return (
    <>
      <button type="button" className="fd-link fd-back" onClick={() => dispatch({ type: "whyClosed" })}>
        {text("back")}
      </button>
      <section className="fd-card">
        <h2 className="fd-why-title" ref={heading} tabIndex={-1}>
          {words.explanation(title)}
        </h2>
        <ol className="fd-why-steps">
          {steps.map((step, at) => {
            const from = step.cell;
            return (
              <li key={at} className={step.isSum ? "fd-why-sum" : undefined}>
                <p className="fd-row">
                  <span>{step.title}</span>
                  <span className="fd-why-figure">{step.figure}</span>
                </p>
                {(step.details.length > 0 || from !== undefined) && (
                  <p className="fd-why-details">
                    {step.details.join("\u00a0· ")}
                    {from !== undefined && (
                      <>
                        {step.details.length > 0 && "\u00a0· "}
                        <button type="button" className="fd-link" onClick={() => void actions.goTo(from)}>
                          {text("goTo", { cell: from })}
                        </button>
                      </>
                    )}
                  </p>
                )}
              </li>
            );
          })}
        </ol>
        {cell !== undefined && (
          <button type="button" className="fd-link" onClick={() => void actions.goTo(cell)}>
            {text("goToRow", { name: municipality.name, cell })}
          </button>
        )}
        <details className="fd-more fd-all-decimals">
          <summary>{why("allDecimals")}</summary>
          <ol className="fd-steps">
            {sentences.map((line, at) => (
              <li key={at}>{words.explanation(line)}</li>
            ))}
          </ol>
        </details>
      </section>
      {named && <WeightCurves run={run} definition={named.definition} place={place} />}
      <Comparison run={run} place={place} />
    </>
  );
}
