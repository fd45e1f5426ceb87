/** Where things stand on the sheets of a copy; 0-based, the same for the writer and for the formulas. */
export const copyPlaces = {
  /** First municipality on the sheet of rows. */
  firstRow: 1,
  /** Columns of the sheet of rows; the figures follow code and name in the order of copyColumns. */
  column: {
    code: 0,
    name: 1,
    figures: 2,
    minimum: 9,
    maximum: 10,
    swapped: 11,
    agreed: 12,
    outcome: 13,
    capacity: 14,
    comment: 15,
  },
  /** Lines of the sheet of swaps, from its second row. */
  swapLines: 40,
  /** Pot, common level and the remainder above which targets are rounded up, on the front sheet. */
  pot: "$B$9",
  level: "$B$10",
  targetCut: "$B$11",
} as const;
