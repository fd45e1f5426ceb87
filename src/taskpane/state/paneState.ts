import type { FoundTable, StoredScenarios, WrittenResult } from "../../workbook";
import type { HeldReturns } from "./heldReturns";
import type { InventoryChoice } from "./inventoryChoice";
import type { Notice } from "./notice";

/** The places of the pane, in the order of the analyst's thought. */
export const tabs = ["tables", "key", "result", "offers", "share"] as const;
export type Tab = (typeof tabs)[number];

/** What stands where the result would go, cells of the user's or what someone else has written meanwhile: asked about before anything is written. */
export interface Question {
  readonly as: "formulas" | "values";
  readonly sheet: string;
  readonly cells: readonly string[];
  /** Title of the result that someone else has written. */
  readonly title?: string;
}

/** All that the pane remembers; what can be computed from it (the run) is not kept here. */
export interface PaneState {
  readonly reading: boolean;
  readonly tables: readonly FoundTable[];
  readonly tableId: string | undefined;
  readonly stored: StoredScenarios | undefined;
  /** What the workbook holds of them; the same as stored where nothing waits to be saved. */
  readonly kept: StoredScenarios | undefined;
  readonly tab: Tab;
  /** Municipality code. */
  readonly selected: string | undefined;
  /** Whether the explanation of the selected municipality is open. */
  readonly why: boolean;
  /** Code of the municipality whose row is selected in the workbook; the keyboard stays there. */
  readonly pointed?: string | undefined;
  /** What scenarios that were renamed from here were called, and what they were called then. */
  readonly names?: Readonly<Record<string, string>>;
  /** What the keys were before headers were changed from here, the latest last. */
  readonly renamed?: readonly StoredScenarios[];
  readonly inventory: InventoryChoice;
  readonly returns: HeldReturns;
  readonly notice: Notice | undefined;
  readonly question: Question | undefined;
  /** While the workbook is being written to. */
  readonly working: boolean;
  /** What was last written from here, as long as it stands. */
  readonly written?: WrittenResult | undefined;
  readonly canUndo: boolean;
  /** Cells of ours that show #NAME?, found when the pane was opened and not yet repaired. */
  readonly broken: number;
}

/** Before the workbook has been read. */
export const initialState: PaneState = {
  reading: true,
  tables: [],
  tableId: undefined,
  stored: undefined,
  kept: undefined,
  tab: "tables",
  selected: undefined,
  why: false,
  inventory: { columns: {} },
  returns: { choices: new Map() },
  notice: undefined,
  question: undefined,
  working: false,
  canUndo: false,
  broken: 0,
};
