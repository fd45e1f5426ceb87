import type { IssueCode } from "../base";

/** Findings about files (8xx). */
export type FileIssueCode = Extract<IssueCode, `F8${string}`>;

/** Findings about an inventory (52x, 53x), which the pane reads. */
export type InventoryIssueCode = Extract<IssueCode, `${"F" | "W"}5${"2" | "3"}${string}`>;

/** All other findings: those that the worksheet functions can report. */
export type FunctionIssueCode = Exclude<IssueCode, FileIssueCode | InventoryIssueCode>;
