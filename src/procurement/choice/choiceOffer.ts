/** One offer that may be taken: whole or not at all. */
export interface ChoiceOffer {
  readonly id: string;
  /** Place of its municipality in the case's lists. */
  readonly municipality: number;
  /** [places] whole, above 0 */
  readonly places: number;
  /** [SEK/place·night] */
  readonly price: number;
  /** [SEK/place·night] taken off its price where offers are evaluated, not where they are paid. */
  readonly premium?: number;
  /** At most one offer of a group is taken. */
  readonly group?: string;
  /** Any scale; more is better. */
  readonly access?: number;
}
