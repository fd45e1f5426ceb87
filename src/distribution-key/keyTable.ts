import type { Issue, Result } from "../base";

/** What a key is computed from: columns by header or role, row by row, whatever the rows stand for. */
export interface KeyTable {
  readonly rows: number;
  /** [code] for ties; the position stands in where there are none. */
  readonly codes?: readonly string[];
  /** A column of figures by its header or role; findings name cell and municipality. */
  readonly figures: (column: string) => Result<readonly number[]>;
  readonly population: () => Result<readonly number[]>;
  /** Puts a finding of a row (1-based, in the order of the rows) in its place. */
  readonly locate: (issue: Issue, column: string) => Issue;
}
