export { allocateFormula } from "./allocateFormula";
export { editedSettings } from "./editedSettings";
export { explanationNames } from "./explanationNames";
export { highlightRules } from "./highlightRules";
export type { HighlightRule } from "./highlightRules";
export { inputSpan } from "./inputSpan";
export type { InputSpan } from "./inputSpan";
export { isResultHeader } from "./isResultHeader";
export { keyDefinitionBlock } from "./keyDefinitionBlock";
export { readStoredScenarios } from "./readStoredScenarios";
export { resultBlock } from "./resultBlock";
export { scenarioBlock } from "./scenarioBlock";
export { sheetNames } from "./sheetNames";
export type { SettingsTables } from "./settingsTables";
export { scenarioNamespace, storedScenariosXml } from "./storedScenariosXml";
export type {
  CellChange,
  FoundTable,
  HighlightOutcome,
  NamedScenario,
  StoredScenarios,
  TakeBackRequest,
  UndoOutcome,
  WorkbookChange,
  WorkbookFault,
  WorkbookPort,
  WriteOutcome,
  WriteRequest,
} from "./workbookPort";
