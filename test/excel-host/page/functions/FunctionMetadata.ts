/** One function as `functions.json` describes it to Excel. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly dimensionality?: "scalar" | "matrix";
    readonly optional?: boolean;
  }[];
}
