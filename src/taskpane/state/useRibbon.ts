import { useEffect } from "react";
import { ribbonRequestEvent } from "../../workbook";
import type { RibbonRequest } from "../../workbook";
import type { PaneState } from "./paneState";
import type { WorkbookActions } from "./useWorkbookActions";

/** Carries out what the ribbon asks for; while the pane reads or writes it leaves the asking unanswered, and is asked again. */
export function useRibbon({ reading, working, notice }: PaneState, actions: WorkbookActions): void {
  const isBusy = working || (reading && notice === undefined);
  useEffect(() => {
    const take = (event: Event): void => {
      if (isBusy || !(event instanceof CustomEvent)) return;
      event.preventDefault();
      const { command, done } = event.detail as RibbonRequest;
      const acts = {
        recalculateAndHighlight: () => actions.write("formulas", false),
        clearHighlights: actions.clearHighlights,
        repairFormulas: actions.repair,
      } as const;
      acts[command]().then(
        (isWell) => done(!isWell),
        () => done(true),
      );
    };
    window.addEventListener(ribbonRequestEvent, take);
    return () => window.removeEventListener(ribbonRequestEvent, take);
  }, [isBusy, actions]);
}
