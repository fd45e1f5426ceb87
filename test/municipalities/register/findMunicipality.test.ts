import { findMunicipality } from "../../../src/municipalities/register/findMunicipality";
import { registeredMunicipalities } from "../../../src/municipalities/register";

/** "0114" where found, "?" and the candidates' codes where unknown, "or" between those it may be. */
function answer(query: string | number, country?: "SE" | "NO"): string {
  const match = findMunicipality(query, country);
  if (match.kind === "found") return match.municipality.code;
  const codes = match.candidates.map(({ code }) => code);
  return match.kind === "ambiguous" ? codes.join(" or ") : ["?", ...codes].join(" ");
}

test.each(["SE", "NO"] as const)("every official name and code of %s is itself", (country) => {
  for (const municipality of registeredMunicipalities(country)) {
    const { code, name } = municipality;
    const ways = [
      name,
      name.toUpperCase(),
      name.normalize("NFD"),
      ` ${name}\u00a0`,
      code,
      Number(code),
      `${code} ${name}`,
    ];
    for (const way of ways) expect([way, answer(way, country)]).toEqual([way, code]);
  }
});

test.each([
  [114, "0114"],
  ["114", "0114"],
  ["0114", "0114"],
  ["K-0301", "0301"],
  ["K0301", "0301"],
  ["K3001", "3101"],
  ["3021 Ås", "3218"],
  ["1917", "0331"],
  ["0114 Upplands Väsby", "0114"],
  ["0180-Stockholm", "0180"],
  ["Laxå (1860)", "1860"],
  ["Herøy (Nordland) 1818", "1818"],
  ["1860 Vestvågøy", "1860"],
  ["0114 Upplands Vasby", "0114"],
])("%p, a code, is %s", (query, code) => expect(answer(query)).toBe(code));

test.each([
  ["UPPLANDS-VÄSBY", "0114"],
  ["Upplands\u202fVäsby", "0114"],
  ["Malung", "2023"],
  ["MALUNG", "2023"],
  ["Region Gotland", "0980"],
  // Kartverket prints both names, SSB one.
  ["Aarborte - Hattfjelldal", "1826"],
  ["Namsos - Nåavmesjenjaelmie", "5007"],
  ["Gotlands kommun", "0980"],
  ["Stockholms stad", "0180"],
  ["Göteborgs stad", "1480"],
  ["Falu kommun", "2080"],
  ["Falun", "2080"],
  ["Borås", "1490"],
  ["Borås stad", "1490"],
  ["Hofors", "2104"],
  ["Piteås", "2581"],
  ["Håbo", "0305"],
  ["Habo", "0643"],
  ["Huddinge kommun, Stockholms län", "0126"],
  ["Oslo kommune", "0301"],
  ["Oslo kommun", "0301"],
  ["Heby*", "0331"],
  ["Oslo 1)", "0301"],
  ["Stad", "4649"],
  ["Os", "3430"],
  ["Sandnes (f.o.m. 2020)", "1108"],
])("%p, a name, is %s", (query, code) => expect(answer(query)).toBe(code));

test.each([
  ["Herøy (Nordland)", "1818"],
  ["Herøy, Nordland", "1818"],
  ["Herøy (Nordland), Nordland", "1818"],
  ["Herøy i Nordland", "1818"],
  ["Våler (Innlandet)", "3419"],
  ["Våler (Hedm.)", "3419"],
  ["Våler (Østf.)", "3114"],
  ["Våler (Viken)", "3114"],
  ["Lund, Skåne län", "1281"],
  ["Lund (Rogaland)", "1112"],
  ["Lunds kommun", "1281"],
  ["Lund kommune", "1112"],
])("%p: what stands beside the name decides for %s", (query, code) => expect(answer(query)).toBe(code));

test.each([
  ["Guovdageaidnu - Kautokeino", "5612"],
  ["Kautokeino - Guovdageaidnu", "5612"],
  ["Kåfjord - Gáivuotna - Kaivuono", "5540"],
  ["Kåfjord/Gáivuotna", "5540"],
  ["Kaivuono", "5540"],
  ["Gaivuotna", "5540"],
  ["Porsanger - Porsáŋgu - Porsanki", "5622"],
  ["Trondheim - Tråante", "5001"],
  ["Hábmer - Hamarøy", "1875"],
])("%p, in several languages, is %s", (query, code) => expect(answer(query)).toBe(code));

test.each([
  ["Herøy", "1515 or 1818"],
  ["Våler", "3114 or 3419"],
  ["Lund", "1281 or 1112"],
  ["1860", "1860 or 1860"],
  ["K1507", "1508 or 1580"],
  ["1507 Ålesund", "1508 or 1580"],
  ["0114 Gnesta", "0114 or 0461"],
  ["Porsanger - Karasjok", "5622 or 5610"],
])("%p is ambiguous: %s", (query, codes) => expect(answer(query)).toBe(codes));

test("a country decides between codes and names of both", () => {
  expect(answer("1860", "SE")).toBe("1860");
  expect(answer("Lund", "NO")).toBe("1112");
  expect(answer("Oslo", "SE")).toBe("?");
});

test.each([
  ["Stockholmm", "? 0180"],
  ["Heroy", "? 1515 1818"],
  ["Raelingen", "? 3224"],
  ["Bø (Telemark)", "? 1867"],
  ["Bø i Telemark", "? 1867"],
  ["Huddinge (Skåne)", "? 0126"],
  ["Moss (t.o.m. 2019)", "? 3103 4621"],
  ["K0104 Moss", "? 3103"],
  ["0123 Spydeberg", "? 0123"],
  ["K0123", "?"],
  ["Stockholm 2022", "? 0180"],
  ["Stockholm - övriga", "?"],
  ["", "?"],
  ["kommun", "?"],
  ["Riket", "?"],
  [1, "?"],
  [114.5, "?"],
  [-114, "?"],
  [Number.NaN, "?"],
])("%p is not guessed at: %s", (query, codes) => expect(answer(query)).toBe(codes));
