/** Divisor methods whose places follow from a published level by a rounding of the spreadsheet's own. */
export const levelMethods = ["sainteLague", "dHondt", "adams"] as const;

export type LevelMethod = (typeof levelMethods)[number];

/** How a level × key − existing becomes whole: function of the spreadsheet, and the same in doubles. */
export const roundedTo: Readonly<
  Record<LevelMethod, { readonly formula: string; readonly of: (value: number) => number }>
> = {
  sainteLague: {
    formula: "ROUND",
    of: (value) => Math.sign(value) * Math.round(Math.abs(value)) + 0, // halves away from 0; 0, not −0
  },
  dHondt: { formula: "ROUNDDOWN", of: (value) => Math.trunc(value) + 0 },
  adams: { formula: "ROUNDUP", of: (value) => Math.sign(value) * Math.ceil(Math.abs(value)) + 0 },
};
