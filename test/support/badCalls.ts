// Calls of worksheet functions as they go wrong: tables, keys, scenarios and offers with every kind of fault, the same on
// every machine. Each names a function and its arguments.
import { registeredMunicipalities } from "../../src/municipalities";
import { mulberry32 } from "./mulberry32";

export interface Call {
  readonly name: string;
  readonly given: readonly unknown[];
}

const bad = ["", null, "..", "<5", ".", "-", "abc", "#N/A", true, -3, 0.5, "12,5 %", 0, 1e16, "1 381"];
const methods = "sainteLague largestRemainder dHondt adams halfUp clipAndScale proportional hejsan".split(
  " ",
);
const transforms = "share inverse rate inverseRate complement minmax inverseMinmax factor andel".split(" ");

/** @param seed  the same seed gives the same calls */
export function badCalls(count: number, seed: number): readonly Call[] {
  const random = mulberry32(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const often = (share: number): boolean => random() < share;
  const figure = (wrong: number): unknown => (often(wrong) ? one(bad) : below(one([20, 900, 30_000])));
  const column = (rows: number, wrong = 0.04): unknown[][] =>
    Array.from({ length: rows }, () => [figure(wrong)]);
  const all = registeredMunicipalities();

  const municipal = (): unknown[][] => {
    const heads = ["Kod", "Kommun", "Folkmängd 2022", "Eget boende", "Anläggningsboende"].filter(() =>
      often(0.95),
    );
    const more = ["varav ensamkommande", "Arbetslöshet", "Undantag", "Överenskommet", "Kapacitet", "Län"];
    heads.push(...more.filter(() => often(0.3)), ...(often(0.1) ? [one(heads.concat("Folkmängd"))] : []));
    const country = one(["SE", "NO"]);
    const own = all.filter((each) => each.country === country);
    const wrong = one([0, 0, 0.02, 0.2]);
    const rows = Array.from({ length: below(12) }, () => {
      const { code, name, county } = one(own);
      return heads.map((head) => {
        if (often(wrong)) return one(bad);
        if (head === "Kod") return often(0.02) ? one(own).code : code;
        if (head === "Kommun") return often(0.02) ? `${name}x` : name;
        if (head === "Län") return county;
        if (head === "Undantag") return one(["ja", "nej", "", "kanske"]);
        if (head === "Överenskommet") return one(["", "", 3, 40, 1.5]);
        return below(head.startsWith("Folk") ? 9000 : 60) + 1;
      });
    });
    if (often(0.2)) rows.push(heads.map((head) => (head === "Kommun" ? one(["Riket", "Källa: SCB."]) : "")));
    return [heads, ...rows];
  };
  const scenario = (): unknown => {
    if (often(0.2)) return one([500, "x", "", [["a"], ["b"]], undefined]);
    const settings: unknown[][] = [
      ["metod", one(methods)],
      ["metod för måltal", one(methods)],
      ["land", one(["SE", "NO", "DK"])],
      ["minst per kommun", one([0, 1, 400, -1, "x"])],
      ["högst per 1 000 invånare", one([1, 20])],
      ["undanta över", 1.5],
      ["följ kapacitet", one(["ja", "nej", "?"])],
      ["steg", one(["direkt", "länet först"])],
      ["minsta antal om något", one([0, 10])],
      ["håll nära tidigare", one([0, 1])],
      ["saknade värden", one(["stoppa", "noll", "uteslut", "övre gräns"])],
      ["räkna tidigare mottagande", 1],
      ["språk", one(["sv", "nb", "en"])],
      ["fel", 1],
    ];
    const total = often(0.95) ? [["Att fördela", often(0.93) ? below(900) : one(bad)]] : [];
    return [
      ["Parameter", one(["Värde", "Verdi", "Value"])],
      ...total,
      ...settings.filter(() => often(0.09)),
      ...(often(0.02) ? total : []),
    ];
  };
  const definition = (table: readonly unknown[][]): unknown => {
    if (often(0.5)) return undefined;
    const head = ["Kriterium", "Kolumn", "Omräkning", "Vikt", "Tak"];
    const rows = Array.from({ length: below(4) }, () => [
      "Ett",
      one(["population", "labourMarket", "ownHousing", "saknas", ...(table[0] ?? [])]),
      often(0.95) ? one(transforms) : "x",
      often(0.9) ? one([0, 1, 2, 400]) : one(bad),
      often(0.8) ? "" : one([0.5, 2, "x"]),
    ]);
    return [often(0.95) ? head : head.slice(0, 3), ...rows];
  };
  const offers = (table: readonly unknown[][]): unknown[][] => [
    ["Id", "Kommun", "Platser", "Pris", "Grupp", "Tillgänglighet"].filter(() => often(0.98)),
    ...Array.from({ length: 1 + below(8) }, (_, place) => [
      often(0.05) ? "A1" : `A${String(place)}`,
      often(0.9) ? ((table[1 + below(table.length - 1)] ?? [])[0] ?? "0114") : one(all).code,
      often(0.1) ? one(bad) : 10 + below(60),
      often(0.1) ? one(bad) : 200 + below(300),
      one(["", "", "g"]),
      one(["", 1, 3]),
    ]),
  ];
  const rules = (): unknown => {
    const settings: unknown[][] = [
      ["budget", one([1000, 40_000])],
      ["takpris", 400],
      ["minst antal platser", one([20, 1.5])],
      ["lägsta tillgänglighet", 2],
      ["lägsta genomsnittlig tillgänglighet", one([1, 2.5, 9])],
      ["påslag över", 1],
      ["påslag", one([10, "x"])],
      ["fel", 1],
    ];
    return [["behov", below(200)], ["maxOver", below(30)], ...settings.filter(() => often(0.15))];
  };
  const given: Readonly<Record<string, () => unknown[]>> = {
    share: () => [column(3), often(0.95) ? one(transforms) : "x", often(0.6) ? column(3) : undefined],
    blend: () => [column(3), column(one([1, 1, 2]))],
    key: () => {
      const table = municipal();
      return [table, definition(table)];
    },
    credit: () => [column(3), column(one([1, 1, 2]))],
    apportion: () => [
      figure(0.1),
      column(3),
      often(0.3) ? column(3) : undefined,
      undefined,
      column(3),
      one(methods),
    ],
    target: () => [figure(0.1), column(3), column(one([3, 3, 2])), undefined, one(methods)],
    places: () => [
      figure(0.1),
      one([
        column(3),
        [
          ["1", "2"],
          ["3", "4"],
        ],
      ]),
      column(3),
      undefined,
      column(3),
    ],
    evenness: () => [one([column(3), [[0], [0]]]), one([column(3), [[1], [0]]]), one(["", "all", "x"])],
    perthousand: () => [column(3), column(3)],
    municipality: () => [
      one([one(all).name, "Herøy", "xyz", "0000"]),
      one(["", "name", "x"]),
      one(["", "SE", "x"]),
    ],
    check: () => {
      const table = municipal();
      return [table, definition(table), scenario()];
    },
    allocate: () => {
      const table = municipal();
      return [table, definition(table), scenario(), often(0.9) ? undefined : [["code", one(["name", "x"])]]];
    },
    explain: () => {
      const table = municipal();
      return [often(0.9) ? (table[1] ?? [])[0] : "Herøy", table, definition(table), scenario()];
    },
    rankoffers: () => {
      const table = municipal();
      return [
        offers(table),
        often(0.8) ? table : undefined,
        undefined,
        one([undefined, scenario()]),
        rules(),
      ];
    },
    selectoffers: () => {
      const table = municipal();
      return [
        offers(table),
        often(0.9) ? table : undefined,
        undefined,
        one([undefined, scenario()]),
        rules(),
      ];
    },
  };
  const names = Object.keys(given);
  return Array.from({ length: count }, (_, place) => {
    const name = names[place % names.length] ?? "";
    return { name, given: given[name]?.() ?? [] };
  });
}
