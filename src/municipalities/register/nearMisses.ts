import type { Country } from "../country";
import { nameIndex } from "./nameIndex";
import { plainName } from "./plainName";
import type { RegisteredMunicipality } from "./registeredMunicipality";

const most = 5;

/**
 * Municipalities whose names differ from a text by at most two letters (one in names under six), nearest first:
 * to be named, never taken. What follows in brackets or after a comma is left aside.
 */
export function nearMisses(text: string, countries: readonly Country[]): readonly RegisteredMunicipality[] {
  const wanted = plainName(text.replace(/(?<=.)([(,]| i ).*$/u, ""));
  const allowed = Math.min(2, Math.floor(wanted.length / 3));
  if (wanted === "") return [];
  const near = countries.flatMap((country) =>
    [...nameIndex(country)].flatMap(([name, bearers]) => {
      if (Math.abs(name.length - wanted.length) > allowed) return [];
      const distance = editDistance(name, wanted);
      return distance <= allowed ? bearers.map((municipality) => ({ municipality, distance })) : [];
    }),
  );
  near.sort((a, b) => a.distance - b.distance || (a.municipality.code < b.municipality.code ? -1 : 1));
  return [...new Set(near.map((each) => each.municipality))].slice(0, most);
}

/** Letters to insert, delete or replace. Source: Levenshtein 1966. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
