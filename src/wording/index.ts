export { explanationText } from "./explanationText";
export { fill } from "./fill";
export { formatNumber } from "./formatNumber";
export { formatPercent } from "./formatPercent";
export { issueText } from "./issueText";
export { refusalText } from "./refusalText";
export type { ResultTexts } from "./resultTexts";
export { texts } from "./texts";
