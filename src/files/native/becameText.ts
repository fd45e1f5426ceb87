import type { Language } from "../../base";
import { copyTexts, fill } from "../../wording";
import type { FrozenFormula, ValueReason } from "./frozenFormula";

const reasonWords = {
  noFormula: "valueNoFormula",
  larger: "valueLarger",
  reads: "valueReads",
  method: "valueMethod",
  other: "valueOther",
} as const satisfies Readonly<Record<ValueReason, string>>;

/** What became of a formula of the product, in words. */
export function becameText({ native, decided, reason }: FrozenFormula, language: Language): string {
  const words = copyTexts[language];
  if (reason !== undefined) return fill(words.becameValue, { reason: words[reasonWords[reason]] });
  return decided === 0 ? words.becameNative : fill(words.becamePartly, { native, decided });
}
