import { FluentProvider } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import type { Language } from "../base";
import type { PaneTexts } from "../wording";
import type { WorkbookPort } from "../workbook";
import { Notices } from "./Notices";
import { OffersSlot } from "./OffersSlot";
import { PaneContext } from "./paneContext";
import { PaneFooter } from "./PaneFooter";
import { PaneHeader } from "./PaneHeader";
import { paneTheme } from "./paneTheme";
import type { PaneThemeName } from "./paneTheme";
import { paneWords } from "./paneWords";
import { TabBody } from "./TabBody";
import { usePaneState } from "./state/usePaneState";
import { useRibbon } from "./state/useRibbon";
import { useSelection } from "./state/useSelection";
import { useWorkbookActions } from "./state/useWorkbookActions";
import { useFoldsInReach } from "./useFoldsInReach";
import { usePaneStyles } from "./usePaneStyles";

/** What the pane is given: a workbook to work on, and how to speak and look. */
export interface AppProps {
  readonly port: WorkbookPort;
  readonly language: Language;
  /** The pane's texts in that language. */
  readonly texts: PaneTexts;
  readonly theme: PaneThemeName;
}

/** The pane: scenario and table above, one of the places in the middle, what it amounts to below. */
export function App({ port, language, texts, theme }: AppProps): React.JSX.Element {
  const words = paneWords(language, texts);
  const model = usePaneState(port, language, words);
  const actions = useWorkbookActions(port, model, language);
  useRibbon(model.state, actions);
  useSelection(port, model);
  useFoldsInReach();
  const pane = useMemo(() => ({ ...model, words, actions, port }), [model, words, actions, port]);
  return (
    <>
      <FluentProvider theme={paneTheme(theme)} className="fd-provider">
        <PaneContext.Provider value={pane}>
          <div className={`fd-pane fd-${theme}`} lang={language}>
            <PaneHeader />
            {model.state.tab !== "offers" && (
              <>
                <main className="fd-main">
                  <TabBody />
                </main>
                <Notices />
                <PaneFooter />
              </>
            )}
            <OffersSlot port={port} />
          </div>
        </PaneContext.Provider>
      </FluentProvider>
      <PaneSheet />
    </>
  );
}

/** Read once, not whenever something moves; last, so that it stands after the rules of Fluent's parts. */
const PaneSheet = memo(function PaneSheet(): null {
  usePaneStyles();
  return null;
});
