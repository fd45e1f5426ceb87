import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { runEvenness } from "../scenario";
import { usePane } from "./usePane";

// A question is seldom asked: the first screen does not wait for the dialog.
const OccupiedDialog = lazy(async () => ({ default: (await import("./OccupiedDialog")).OccupiedDialog }));

/** Always below: what it amounts to, and the acts that touch the workbook. */
export function PaneFooter(): React.JSX.Element {
  const { state, run, words, actions } = usePane();
  const { text } = words;
  const isIdle = run !== undefined && !state.working;
  return (
    <footer className="fd-footer">
      <Amounts />
      <div className="fd-row fd-actions">
        <span className="fd-split">
          <Button
            appearance="primary"
            className="fd-split-main"
            disabledFocusable={!isIdle}
            onClick={() => void actions.write("formulas", false)}
          >
            {text(state.working ? "working" : "writeAndHighlight")}
          </Button>
          <Menu positioning="above-end">
            <MenuTrigger disableButtonEnhancement>
              <MenuButton
                appearance="primary"
                className="fd-split-more"
                aria-label={text("writeMore")}
                disabledFocusable={state.working}
              />
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                <MenuItem disabled={!isIdle} onClick={() => void actions.write("formulas", false)}>
                  {text("writeFormulas")}
                </MenuItem>
                <MenuItem disabled={!isIdle} onClick={() => void actions.write("values", false)}>
                  {text("writeValues")}
                </MenuItem>
                <MenuItem onClick={() => void actions.clearHighlights()}>{text("clearHighlights")}</MenuItem>
              </MenuList>
            </MenuPopover>
          </Menu>
        </span>
        <Button disabledFocusable={!state.canUndo || state.working} onClick={() => void actions.undo()}>
          {text("undo")}
        </Button>
      </div>
      {state.question && (
        <Suspense fallback={null}>
          <OccupiedDialog question={state.question} />
        </Suspense>
      )}
    </footer>
  );
}

function Amounts(): React.JSX.Element {
  const { run, words } = usePane();
  const { text, number, percent } = words;
  if (!run) return <p className="fd-amounts fd-nothing">{text("nothingComputed")}</p>;
  const places = run.results.reduce((sum, each) => sum + each.places, 0);
  const municipalities = run.results.filter((each) => each.places > 0).length;
  const even = runEvenness(run);
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
