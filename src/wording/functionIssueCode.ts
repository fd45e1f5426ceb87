import type { IssueCode } from "../base";

/** Findings about files (8xx). */
export type FileIssueCode = Extract<IssueCode, `F8${string}`>;

/** Findings about an inventory (52x, 53x), which the pane reads. */
export type InventoryIssueCode = Extract<IssueCode, `${"F" | "W"}5${"2" | "3"}${string}`>;

/** Findings about arguments: worksheet functions report them before they know a language. */
export type ArgumentIssueCode =
  | "F104"
  | "F105"
  | "F211"
  | "F315"
  | "F316"
  | `F40${5 | 6 | 7 | 9}`
  | "F410"
  | "F411"
  | `F70${2 | 3 | 4 | 7 | 9}`;

/** All other findings: those that the worksheet functions can report in every language. */
export type FunctionIssueCode = Exclude<
  IssueCode,
  FileIssueCode | InventoryIssueCode | ArgumentIssueCode | "W511" // a form without a ceiling: the pane says it once a form
>;
