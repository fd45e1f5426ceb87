/** One parameter as Excel shows it while the formula is being typed. */
export interface ParameterText {
  /** The parameter's name in the source; never shown, ties the text to its place. */
  readonly id: string;
  /** One word, as the formula tip prints it. */
  readonly name: string;
  readonly description: string;
}

/** A worksheet function as Excel shows it in one language. Its name is the same in all of them. */
export interface FunctionText {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly ParameterText[];
}
