export { allocateFormula } from "./allocateFormula";
export { chooseTable } from "./chooseTable";
export { editedSettings } from "./editedSettings";
export { explanationNames } from "./explanationNames";
export { highlightRules } from "./highlightRules";
export type { HighlightLookup } from "./highlightRules";
export { directionRules } from "./directionRules";
export type { HighlightRule } from "./directionRules";
export { inputSpan } from "./inputSpan";
export type { InputSpan } from "./inputSpan";
export { isResultHeader } from "./isResultHeader";
export { keyDefinitionBlock } from "./keyDefinitionBlock";
export { mergedScenarios } from "./mergedScenarios";
export type { MergedScenarios } from "./mergedScenarios";
export { municipalLabels } from "./municipalLabels";
export type { MunicipalLabels } from "./municipalLabels";
export { municipalTableOf } from "./municipalTableOf";
export { offersBook } from "./offersBook";
export type { OffersBook } from "./offersBook";
export { offersSheetNames } from "./offersSheetNames";
export type { OffersSheetName } from "./offersSheetNames";
export type { OffersPort, OffersSheet, OffersWrite, OffersWriteOutcome } from "./offersPort";
export { readStoredScenarios } from "./readStoredScenarios";
export { choiceBlock } from "./choiceBlock";
export { rankingBlock } from "./rankingBlock";
export { ownSpans } from "./ownSpans";
export { resultBlock } from "./resultBlock";
export { ribbonRequestEvent } from "./ribbonRequest";
export type { RibbonCommand, RibbonRequest } from "./ribbonRequest";
export { scenarioBlock } from "./scenarioBlock";
export { sheetNames } from "./sheetNames";
export type { SettingsTables } from "./settingsTables";
export { tablePlace } from "./tablePlace";
export { withoutOwnBlocks } from "./withoutOwnBlocks";
export { scenarioNamespace, storedScenariosXml } from "./storedScenariosXml";
export { WorkbookRefusal } from "./WorkbookRefusal";
export type {
  CellChange,
  FoundTable,
  HeaderChange,
  HeaderOutcome,
  HighlightOutcome,
  NamedScenario,
  RowSelection,
  StoredScenarios,
  TakeBackRequest,
  TablePlace,
  UndoOutcome,
  WorkbookChange,
  WorkbookFault,
  WorkbookPort,
  WriteOutcome,
  WriteRequest,
  WrittenResult,
} from "./workbookPort";
