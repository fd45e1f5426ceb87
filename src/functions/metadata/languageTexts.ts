import type { signatures } from "./signatures";

type Signatures = typeof signatures;
type FunctionId = keyof Signatures;
type ParameterId = Signatures[FunctionId][number];

/** Name (one word, as the formula tip prints it) and description of a parameter. */
export type ParameterWords = readonly [name: string, description: string];

/** Everything that Excel shows about the worksheet functions in one language. */
export interface LanguageTexts {
  readonly functions: Readonly<Record<FunctionId, string>>;
  /** Said once for all functions that take the parameter in the same sense. */
  readonly parameters: Readonly<Record<ParameterId, ParameterWords>>;
  /** Where one function means something of its own: "BLEND.weights". The same places in every language. */
  readonly special: Readonly<
    Record<"BLEND.weights" | "CREDIT.weights" | "PERTHOUSAND.population" | "PLACES.method", ParameterWords>
  >;
}
