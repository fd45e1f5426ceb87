import { lazy, Suspense } from "react";
import { evennessOf } from "./state/evennessOf";
import { usePane } from "./usePane";
import { WriteActions } from "./WriteActions";

// A question is seldom asked: the first screen does not wait for the dialog.
const OccupiedDialog = lazy(async () => ({ default: (await import("./OccupiedDialog")).OccupiedDialog }));

/** Always below: what it amounts to, and the acts that touch the workbook. */
export function PaneFooter(): React.JSX.Element {
  const { state, run, words, actions, dispatch } = usePane();
  const { text } = words;
  const { question } = state;
  const isIdle = run !== undefined && !state.working;
  return (
    <footer className="fd-footer">
      <Amounts />
      <WriteActions
        label={text("writeAndHighlight")}
        working={state.working ? text("working") : undefined}
        moreLabel={text("writeMore")}
        undoLabel={text("undo")}
        canWrite={isIdle}
        canOpenMore={!state.working}
        canUndo={state.canUndo && !state.working}
        onWrite={() => void actions.write("formulas", false)}
        onUndo={() => void actions.undo()}
        ways={[
          {
            label: text("writeFormulas"),
            isOff: !isIdle,
            onChoose: () => void actions.write("formulas", false),
          },
          { label: text("writeValues"), isOff: !isIdle, onChoose: () => void actions.write("values", false) },
          { label: text("clearHighlights"), isOff: false, onChoose: () => void actions.clearHighlights() },
        ]}
      />
      {question && (
        <Suspense fallback={null}>
          <OccupiedDialog
            question={question}
            onReplace={() => void actions.write(question.as, true)}
            onCancel={() => dispatch({ type: "asked", question: undefined })}
          />
        </Suspense>
      )}
    </footer>
  );
}

function Amounts(): React.JSX.Element {
  const { run, issues, words } = usePane();
  const { text, number, percent } = words;
  if (!run) {
    const count = issues.filter(({ severity }) => severity === "error").length;
    const errors = text(count === 1 ? "errorsOne" : "errorsMany", { count });
    return (
      <p className="fd-amounts fd-nothing">
        {count > 0 ? text("stoppedBy", { errors }) : text("nothingComputed")}
      </p>
    );
  }
  const places = run.results.reduce((sum, each) => sum + each.places, 0);
  const municipalities = run.results.filter((each) => each.places > 0).length;
  const even = evennessOf(run);
  const share = (value: number | undefined): string => (value === undefined ? "–" : percent(value));
  return (
    <dl className="fd-amounts" aria-live="polite" aria-atomic>
      <div>
        <dd>{number(places)}</dd>
        <dt>{text(run.scenario.purpose === "acquisition" ? "placesUnit" : "personsUnit")}</dt>
      </div>
      <div>
        <dd>{number(municipalities)}</dd>
        <dt>{text(municipalities === 1 ? "municipalitiesUnitOne" : "municipalitiesUnit")}</dt>
      </div>
      <div>
        <dd>
          {share(even.before?.cv)} → {share(even.after?.cv)}
        </dd>
        <dt>{text("typicalDeviation")}</dt>
      </div>
    </dl>
  );
}
