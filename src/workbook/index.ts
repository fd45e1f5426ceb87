export { allocateFormula } from "./allocateFormula";
export { editedSettings } from "./editedSettings";
export { explanationNames } from "./explanationNames";
export { highlightRules } from "./highlightRules";
export type { HighlightRule } from "./highlightRules";
export { inputSpan } from "./inputSpan";
export type { InputSpan } from "./inputSpan";
export { isResultHeader } from "./isResultHeader";
export { keyDefinitionBlock } from "./keyDefinitionBlock";
export { offersBook } from "./offersBook";
export type { OffersBook } from "./offersBook";
export { offersSheetNames } from "./offersSheetNames";
export type { OffersSheetName } from "./offersSheetNames";
export type { OffersPort, OffersSheet, OffersWrite, OffersWriteOutcome } from "./offersPort";
export { readStoredScenarios } from "./readStoredScenarios";
export { resultBlock } from "./resultBlock";
export { scenarioBlock } from "./scenarioBlock";
export { sheetNames } from "./sheetNames";
export type { SettingsTables } from "./settingsTables";
export { scenarioNamespace, storedScenariosXml } from "./storedScenariosXml";
export type {
  FoundTable,
  HighlightOutcome,
  NamedScenario,
  StoredScenarios,
  UndoOutcome,
  WorkbookChange,
  WorkbookFault,
  WorkbookPort,
  WriteOutcome,
  WriteRequest,
} from "./workbookPort";
