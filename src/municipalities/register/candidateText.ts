import type { RegisteredMunicipality } from "./registeredMunicipality";

/** Municipalities that may be meant, as one text: "1860 Laxå (Örebro län), 1860 Vestvågøy (Nordland)"; some names tell their county themselves. */
export function candidateText(candidates: readonly RegisteredMunicipality[]): string {
  return candidates
    .map(({ code, name, county }) => `${code} ${name}${/\(/.test(name) ? "" : ` (${county})`}`)
    .join(", ");
}
