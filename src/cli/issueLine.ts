import type { ToldIssue } from "./toldIssue";

/** A finding as one line, its code in front. */
export const issueLine = ({ code, text }: ToldIssue): string => `${code} ${text}`;
