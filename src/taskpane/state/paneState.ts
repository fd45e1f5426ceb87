import type { FoundTable, NamedScenario, StoredScenarios } from "../../workbook";
import type { InventoryChoice } from "./inventoryChoice";
import type { Notice } from "./notice";

/** The places of the pane, in the order of the analyst's thought. */
export const tabs = ["tables", "key", "result", "share"] as const;
export type Tab = (typeof tabs)[number];

/** Cells of the user's that stand where the result would go: asked about before anything is written. */
export interface Question {
  readonly as: "formulas" | "values";
  readonly sheet: string;
  readonly cells: readonly string[];
}

/** The scenario that a write put into the workbook, and whether it stands there live. */
export interface WrittenScenario {
  readonly as: "formulas" | "values";
  readonly named: NamedScenario;
}

/** All that the pane remembers; what can be computed from it (the run) is not kept here. */
export interface PaneState {
  readonly reading: boolean;
  readonly tables: readonly FoundTable[];
  readonly tableId: string | undefined;
  readonly stored: StoredScenarios | undefined;
  readonly tab: Tab;
  /** Municipality code. */
  readonly selected: string | undefined;
  /** Whether the explanation of the selected municipality is open. */
  readonly why: boolean;
  readonly inventory: InventoryChoice;
  readonly notice: Notice | undefined;
  readonly question: Question | undefined;
  /** While the workbook is being written to. */
  readonly working: boolean;
  /** What was last written from here, as long as it stands. */
  readonly written?: WrittenScenario | undefined;
  readonly canUndo: boolean;
}

/** Before the workbook has been read. */
export const initialState: PaneState = {
  reading: true,
  tables: [],
  tableId: undefined,
  stored: undefined,
  tab: "tables",
  selected: undefined,
  why: false,
  inventory: { columns: {} },
  notice: undefined,
  question: undefined,
  working: false,
  canUndo: false,
};
