/** How the places are held. Source: METHOD 5, columns of an offers table. */
export const housingKinds = ["procured", "rentalContract", "municipal", "temporary"] as const;

export type HousingKind = (typeof housingKinds)[number];

const words: Readonly<Record<string, HousingKind>> = {
  upphandlad: "procured",
  upphandlat: "procured",
  upphandling: "procured",
  anskaffet: "procured",
  anskaffelse: "procured",
  procured: "procured",
  procurement: "procured",
  hyresavtal: "rentalContract",
  hyra: "rentalContract",
  hyrd: "rentalContract",
  hyrt: "rentalContract",
  leieavtale: "rentalContract",
  leie: "rentalContract",
  leid: "rentalContract",
  "rental contract": "rentalContract",
  rentalcontract: "rentalContract",
  rental: "rentalContract",
  kommunal: "municipal",
  kommunalt: "municipal",
  "kommunalt boende": "municipal",
  "kommunal bolig": "municipal",
  municipal: "municipal",
  tillfällig: "temporary",
  tillfälligt: "temporary",
  "tillfälligt boende": "temporary",
  midlertidig: "temporary",
  temporary: "temporary",
};

/** The kind of housing that a word names in Swedish, Norwegian or English; undefined where it names none. Example: "Hyresavtal" is rentalContract. */
export function housingKind(word: string): HousingKind | undefined {
  return words[word.trim().toLowerCase()];
}
