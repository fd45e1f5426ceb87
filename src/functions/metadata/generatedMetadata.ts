/** What the generator reads out of functions.ts, as far as this room touches it. */
export interface GeneratedMetadata {
  readonly functions: readonly GeneratedFunction[];
  readonly [other: string]: unknown;
}

interface GeneratedFunction {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly { readonly name: string; readonly description?: string }[];
  readonly [other: string]: unknown;
}
