import { createContext } from "react";
import type { WorkbookPort } from "../workbook";
import type { PaneWords } from "./paneWords";
import type { PaneModel } from "./state/usePaneState";
import type { WorkbookActions } from "./state/useWorkbookActions";

/** What every part of the pane can reach. */
export interface Pane extends PaneModel {
  readonly words: PaneWords;
  readonly actions: WorkbookActions;
  readonly port: WorkbookPort;
}

/** Handed down by App. */
export const PaneContext = createContext<Pane | undefined>(undefined);
