/** One line of an explanation: which sentence, and the figures and names that stand in it. */
export interface ExplanationLine {
  readonly text: ExplanationText;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Every kind of line that an explanation can hold. */
export const explanationTexts = [
  "heading",
  "criterionShare",
  "criterionCapped",
  "criterionScore",
  "redistributed",
  "score",
  "factor",
  "whole",
  "key",
  "pot",
  "entitlement",
  "target",
  "targetTied",
  "stock",
  "stockDeducted",
  "noStock",
  "existing",
  "shortfall",
  "noShortfall",
  "level",
  "filled",
  "aboveLevel",
  "proportion",
  "scaled",
  "rule",
  "bound",
  "minimum",
  "tied",
  "places",
  "perThousand",
  "direction",
  "sourceKey",
  "weights",
  "sourcePlaces",
] as const;

export type ExplanationText = (typeof explanationTexts)[number];
