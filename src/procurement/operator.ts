/** Who runs the places. Source: METHOD 5, columns of an offers table. */
export const operators = ["private", "municipality", "region", "state", "other"] as const;

export type Operator = (typeof operators)[number];

const words: Readonly<Record<string, Operator>> = {
  privat: "private",
  privata: "private",
  private: "private",
  företag: "private",
  kommun: "municipality",
  kommunal: "municipality",
  kommunen: "municipality",
  kommune: "municipality",
  municipality: "municipality",
  municipal: "municipality",
  region: "region",
  regionen: "region",
  regional: "region",
  fylkeskommune: "region",
  stat: "state",
  staten: "state",
  statlig: "state",
  state: "state",
  annan: "other",
  annat: "other",
  övrig: "other",
  övriga: "other",
  annen: "other",
  annet: "other",
  other: "other",
};

/** The operator that a word names in Swedish, Norwegian or English; undefined where it names none. Example: "Kommunal" is municipality. */
export function operator(word: string): Operator | undefined {
  return words[word.trim().toLowerCase()];
}
