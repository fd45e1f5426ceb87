import type { IssueCode } from "../base";

/** Findings about files (8xx). */
export type FileIssueCode = Extract<IssueCode, `F8${string}`>;

/** All other findings: those that the worksheet functions can report. */
export type FunctionIssueCode = Exclude<IssueCode, FileIssueCode>;
