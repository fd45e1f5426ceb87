import { languages } from "../base";
import { texts } from "../wording";

/** A conditional format of ours: a formula for the first row, and the fill and text it gives. */
export interface HighlightRule {
  readonly formula: string;
  readonly fill: string;
  readonly text: string;
}

/** Fills that stay apart for the colour-blind and keep dark text readable (above 7:1). */
const fills = [
  ["high", "#F4B183", "#3B1E00"],
  ["medium", "#FFE699", "#3B2F00"],
  ["low", "#DDEBF7", "#12263A"],
  ["none", "#EDEDED", "#262626"],
  ["over", "#D9D2E9", "#24173A"],
] as const;

/**
 * A rule for each direction, the same wherever a direction is shown.
 * @param found  what answers the word of the direction, in Excel's own terms
 * @remarks The word is known in any language: the language of a live result can be changed in the visible scenario.
 * @example $M5 → for high =ISNUMBER(FIND("|"&$M5&"|","|high|høyt|högt|")) and its fill
 */
export function directionRules(found: string): readonly HighlightRule[] {
  return fills.map(([direction, fill, text]) => {
    const words = languages.map((language) => texts[language].results.directions[direction]);
    return { formula: `=ISNUMBER(FIND("|"&${found}&"|","|${words.join("|")}|"))`, fill, text };
  });
}
