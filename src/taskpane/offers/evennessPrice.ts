/** What a choice costs and how many would still have to move. */
interface Costed {
  /** [SEK/night] */
  readonly cost: number;
  /** [persons] */
  readonly personsToMove: number;
}

/** What evenness costs between two choices. */
export interface EvennessPrice {
  /** [SEK/night] how much dearer */
  readonly cost: number;
  /** [persons] how many fewer to move; below 0 where there are more */
  readonly persons: number;
  /** [SEK/night·person]; absent where no fewer have to move */
  readonly price?: number;
}

/** The price of evenness: extra kronor per night for each person that does not have to move. */
export function evennessPrice(from: Costed, to: Costed): EvennessPrice {
  const cost = to.cost - from.cost;
  const persons = from.personsToMove - to.personsToMove;
  return { cost, persons, ...(persons > 0 ? { price: cost / persons } : {}) };
}
