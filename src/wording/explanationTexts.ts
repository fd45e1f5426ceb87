import type { explanation } from "./en/explanation";

/** The same lines, whatever the language. */
export type ExplanationTexts = { readonly [Key in keyof typeof explanation]: string };
