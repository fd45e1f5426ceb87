import { candidateText, findMunicipality } from "../../../src/municipalities/register";

test.each([
  [1860, undefined, "1860 Laxå (Örebro län), 1860 Vestvågøy (Nordland)"],
  ["Våler", "NO", "3114 Våler (Østfold), 3419 Våler (Innlandet)"], // the county once
  ["Herøy", "NO", "1515 Herøy (Møre og Romsdal), 1818 Herøy (Nordland)"],
] as const)("%p may be %p in %s", (query, country, said) => {
  const match = findMunicipality(query, country);
  expect(match.kind === "ambiguous" && candidateText(match.candidates)).toBe(said);
});
