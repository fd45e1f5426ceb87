/** A choice among offers, with what it costs and how even it leaves the municipalities. */
export interface OfferChoice {
  /** In the order of the offers. */
  readonly taken: readonly boolean[];
  /** [places] */
  readonly places: number;
  /** [thousand SEK/night] Σ places × price / 1000 */
  readonly cost: number;
  /** Σ (e + x − q)² / q */
  readonly unevenness: number;
  /** Weighted CV of the stock after, over the key. */
  readonly cv: number;
  /** [persons] */
  readonly personsToMove: number;
  /** [share] how much lower the objective could be at most; 0 where the choice is proved to be best */
  readonly provenWithin: number;
  /** μ under which it is best; absent where all choices were compared. */
  readonly costWeight?: number;
}
