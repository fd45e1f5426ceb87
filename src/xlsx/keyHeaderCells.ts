import type { Language } from "../base";
import type { DistributionKey } from "../distribution-key";
import { copyTexts, fill, texts } from "../wording";

/** What stands over a column of a key: its title, and the weight or cap that its formulas read. */
export interface KeyTitle {
  readonly name: string;
  readonly title: string;
  readonly weight?: number;
}

/** Titles and weights of the columns of keyColumnNames. */
export function keyHeaderCells(key: DistributionKey, language: Language): readonly KeyTitle[] {
  const words = copyTexts[language];
  return [
    ...key.criteria.flatMap(({ criterion }, k): KeyTitle[] => [
      { name: `criterion${k}`, title: criterion.name },
      { name: `share${k}`, title: fill(words.shareOf, { name: criterion.name }), weight: criterion.weight },
      ...(criterion.cap === undefined
        ? []
        : [
            {
              name: `counted${k}`,
              title: fill(words.cappedOf, { name: criterion.name }),
              weight: criterion.cap,
            },
          ]),
    ]),
    ...key.factors.flatMap(({ criterion }, k): KeyTitle[] => [
      { name: `factorValue${k}`, title: criterion.name },
      { name: `factor${k}`, title: fill(words.factorOf, { name: criterion.name }), weight: criterion.weight },
    ]),
    { name: "base", title: words.capBase },
    { name: "mixed", title: words.mixed },
    { name: "raw", title: words.rawKey },
    { name: "key", title: texts[language].results.headers.key },
  ];
}
