import type { Language } from "../base";
import { isFailing } from "../procurement";
import type { RankedOffer } from "../procurement";
import { texts } from "../wording";

/** Offers in evaluation order as a block of cells, header first: what RANKOFFERS returns and what the pane writes. */
export function rankingBlock(ranked: readonly RankedOffer[], language: Language): (string | number)[][] {
  const words = texts[language].results.offers;
  return [
    [
      words.rank,
      words.id,
      words.municipality,
      words.places,
      words.price,
      words.surcharge,
      words.premium,
      words.evaluated,
      words.status,
    ],
    ...ranked.map(({ offer, surcharge, premium, evaluated = "", finding }, place) => {
      const { id, printed, places = "", price = "" } = offer;
      return [
        place + 1,
        id,
        printed,
        places,
        price,
        surcharge,
        premium,
        evaluated,
        isFailing(finding) ? finding.code : "ok",
      ];
    }),
  ];
}
