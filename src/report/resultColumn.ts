/** The columns of a result table, in their default order; the ids never change. */
export const resultColumns = [
  "code",
  "name",
  "county",
  "key",
  "entitlement",
  "target",
  "existing",
  "deviation",
  "shortfall",
  "places",
  "perThousandBefore",
  "perThousandAfter",
  "direction",
  "remark",
] as const;

export type ResultColumn = (typeof resultColumns)[number];
