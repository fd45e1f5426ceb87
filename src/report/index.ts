export { explain } from "./explain";
export { explanationTexts } from "./explanationLine";
export type { ExplanationLine, ExplanationText } from "./explanationLine";
export { resultColumns } from "./resultColumn";
export type { ResultColumn } from "./resultColumn";
export { resultRows } from "./resultRows";
export type { ResultCell } from "./resultRows";
