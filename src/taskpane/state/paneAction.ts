import type { KeyDefinition } from "../../distribution-key";
import type { Scenario } from "../../scenario";
import type {
  FoundTable,
  HeaderChange,
  NamedScenario,
  StoredScenarios,
  WorkbookChange,
  WrittenResult,
} from "../../workbook";
import type { HeldReturns } from "./heldReturns";
import type { InventoryChoice } from "./inventoryChoice";
import type { Notice } from "./notice";
import type { Question, Tab } from "./paneState";

/** Everything that can change what the pane remembers. */
export type PaneAction =
  | {
      readonly type: "workbookRead";
      readonly tables: readonly FoundTable[];
      readonly tableId: string | undefined;
      readonly stored: StoredScenarios | undefined;
      readonly canUndo: boolean;
    }
  /** Someone else may have stored scenarios. */
  | { readonly type: "scenariosMet"; readonly theirs: StoredScenarios }
  /** Ours are kept, joined with what someone else had stored. */
  | { readonly type: "scenariosKept"; readonly sent: StoredScenarios; readonly kept: StoredScenarios }
  | { readonly type: "othersWrote"; readonly sheet: string }
  | { readonly type: "brokenCounted"; readonly broken: number }
  | { readonly type: "tableChosen"; readonly tableId: string; readonly first: NamedScenario | undefined }
  | { readonly type: "tabChosen"; readonly tab: Tab }
  | { readonly type: "selected"; readonly code: string | undefined }
  | { readonly type: "whyOpened"; readonly code: string }
  | { readonly type: "whyClosed" }
  /** A row was gone to in the workbook: in the result, or in the table that is read. */
  | { readonly type: "rowSelected"; readonly code: string; readonly isResult: boolean }
  | { readonly type: "headersRenamed"; readonly changes: readonly HeaderChange[]; readonly isUndo: boolean }
  | { readonly type: "inventoryChosen"; readonly inventory: InventoryChoice }
  | { readonly type: "returnsHeld"; readonly returns: Omit<HeldReturns, "told"> }
  | { readonly type: "returnsTold"; readonly told: HeldReturns["told"] }
  | { readonly type: "definitionChanged"; readonly definition: KeyDefinition }
  /** The active scenario where none is named. */
  | { readonly type: "scenarioChanged"; readonly change: Partial<Scenario>; readonly name?: string }
  | { readonly type: "limitRemoved"; readonly limit: "maximumPerThousand" | "exemptAbove" | "country" }
  | { readonly type: "settingsEdited"; readonly edit: NonNullable<WorkbookChange["settings"]> }
  | { readonly type: "scenarioChosen"; readonly name: string }
  | { readonly type: "scenarioAdded"; readonly named: NamedScenario }
  | { readonly type: "scenarioRenamed"; readonly name: string }
  | { readonly type: "scenarioDeleted" }
  | { readonly type: "working" }
  | {
      readonly type: "told";
      readonly notice: Notice | undefined;
      readonly canUndo: boolean;
      /** What stands in the workbook after a write or an undo; "nothing" where none of ours does. */
      readonly written?: WrittenResult | "nothing" | undefined;
    }
  | { readonly type: "asked"; readonly question: Question | undefined };
