export { explanationNames } from "./explanationNames";
export { resultBlock } from "./resultBlock";
export type {
  FoundTable,
  HighlightOutcome,
  NamedScenario,
  StoredScenarios,
  UndoOutcome,
  WorkbookFault,
  WorkbookPort,
  WriteOutcome,
  WriteRequest,
} from "./workbookPort";
