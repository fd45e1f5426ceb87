import type { results } from "./en/results";

/** The same texts, whatever the language. */
export type ResultTexts = {
  readonly [Group in keyof typeof results]: (typeof results)[Group] extends string
    ? string
    : { readonly [Key in keyof (typeof results)[Group]]: string };
};
