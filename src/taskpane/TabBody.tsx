import { Spinner } from "@fluentui/react-components";
import { Activity, lazy, Suspense, useState } from "react";
import { TablesTab } from "./TablesTab";
import { useIsWide } from "./useIsWide";
import { usePane } from "./usePane";

// Fetched when first looked at, so that the pane is there at once.
const KeyTab = lazy(() => import("./key/KeyTab").then((room) => ({ default: room.KeyTab })));
const ResultTab = lazy(() =>
  import(/* webpackChunkName: "result" */ "./result/ResultTab").then((room) => ({ default: room.ResultTab })),
);
const ResultBeside = lazy(() =>
  import(/* webpackChunkName: "result" */ "./result/ResultBeside").then((room) => ({
    default: room.ResultBeside,
  })),
);
const ShareTab = lazy(() => import("./share/ShareTab").then((room) => ({ default: room.ShareTab })));

/** The chosen place. */
export function TabBody(): React.JSX.Element {
  const { state, words } = usePane();
  const { tab } = state;
  return (
    <>
      <PointedStrip />
      <div role="tabpanel" aria-labelledby={`fd-tab-${tab}`} id="fd-panel" className="fd-panel">
        {state.reading ? (
          <Spinner size="tiny" label={words.text("reading")} />
        ) : (
          <Suspense fallback={<Spinner size="tiny" />}>
            {tab === "tables" && <TablesTab />}
            {tab === "key" && <KeyPlace />}
            <ResultPlace isShown={tab === "result"} />
            {tab === "share" && <ShareTab />}
          </Suspense>
        )}
      </div>
    </>
  );
}

/**
 * The result. Once looked at it stays and follows in spare time, so that it is there at once, as it was left, when the key has been changed.
 * @remarks Not in a wide pane: there it stands beside the key.
 */
function ResultPlace({ isShown }: { readonly isShown: boolean }): React.JSX.Element | null {
  const isWide = useIsWide();
  const [isKept, setKept] = useState(isShown);
  if (isShown && !isKept) setKept(true);
  if (!isShown && (isWide || !isKept)) return null;
  return (
    <Activity mode={isShown ? "visible" : "hidden"}>
      <ResultTab />
    </Activity>
  );
}

/** The key, and beside it where it leads, so that a weight is moved in sight of the map. */
function KeyPlace(): React.JSX.Element {
  const isWide = useIsWide();
  if (!isWide) return <KeyTab />;
  return (
    <div className="fd-key-wide">
      <div className="fd-panel">
        <KeyTab />
      </div>
      <Suspense fallback={null}>
        <ResultBeside />
      </Suspense>
    </div>
  );
}

/** The municipality whose row is selected in the workbook, one press from its explanation. */
function PointedStrip(): React.JSX.Element | null {
  const { state, run, words, dispatch } = usePane();
  const pointed = run?.results.find(({ municipality }) => municipality.code === state.pointed);
  if (!run || !pointed || state.tab === "result") return null;
  const { code, name } = pointed.municipality;
  return (
    <p className="fd-pointed fd-row">
      <span>
        <strong>{name}</strong>{" "}
        {`${words.number(pointed.places)} ${words.results.units[run.scenario.purpose]}`}
      </span>
      <button type="button" className="fd-link" onClick={() => dispatch({ type: "whyOpened", code })}>
        {words.text("why")}
      </button>
    </p>
  );
}
