import { computeKey, readKeyTable } from "../../src/distribution-key";
import type { Criterion, Transform } from "../../src/distribution-key";
import { perThousand } from "../../src/allocation";
import { readTable } from "../../src/tables";
import { factColumn, factTable } from "./factTable";

type Rule = readonly [column: string, transform: Transform, weight: number, cap?: number];

/** The key of a published table by a rule set, as shares. */
function keyOf(file: string, rules: readonly Rule[]): number[] {
  const rows = factTable(file);
  // Figures only: what the rows are called plays no part in a key.
  const headers = Object.keys(rows[0] ?? {}).filter((name) => typeof rows[0]?.[name] === "number");
  const table = readTable([headers, ...rows.map((row) => headers.map((name) => row[name]))]);
  const ground = table.ok ? readKeyTable(table.value) : table;
  if (!ground.ok) throw new Error(JSON.stringify(ground.issues));
  const criteria = rules.map(([column, transform, weight, cap]): Criterion => {
    return { name: column, column, transform, weight, ...(cap === undefined ? {} : { cap }) };
  });
  const key = computeKey(ground.value, { criteria });
  if (!key.ok) throw new Error(JSON.stringify(key.issues));
  return key.value.units.map((unit) => unit / 1e12);
}

const farthest = (found: readonly number[], published: readonly number[]): number =>
  Math.max(...found.map((each, row) => Math.abs(each - published[row]!)));
const farthestOf = (found: readonly number[], published: readonly number[]): number =>
  Math.max(...found.map((each, row) => Math.abs(each / published[row]! - 1)));

describe("keys of other countries, as published", () => {
  // 40 population, 40 GDP, 10 unemployment and 10 asylum applications, both inverse, each capped.
  const grech = (cap: number): Rule[] => [
    ["pop_share", "share", 40],
    ["gdp_share", "share", 40],
    ["unemp_rate_pct", "inverse", 10, cap],
    ["asylum_per_million_2010_14", "inverse", 10, cap],
  ];
  const commission = (cap: number): Rule[] => [
    ["population_1jan2014", "share", 40],
    ["gdp_meur_2014", "share", 40],
    ["unemp_pct_2014", "inverse", 10, cap],
    ["asylum_per_million_2010_14", "inverse", 10, cap],
  ];

  it("Grech 2016, Table 1: caps of 0.3 × the mean of population and GDP share", () => {
    const published = factColumn(factTable("grech2016Table1.csv"), "total_share");
    expect(farthest(keyOf("grech2016Table1.csv", grech(0.3)), published)).toBeLessThan(1e-4);
    expect(farthest(keyOf("grech2016Table1.csv", grech(0.6)), published)).toBeGreaterThan(1e-4);
  });

  it("Grech 2016, Table 2: the base times a factor for unemployment and one for asylum, g = 0.1", () => {
    const found = keyOf("grech2016Table2.csv", [
      ["pop_share", "share", 1],
      ["gdp_share", "share", 1],
      ["unemp_rate_pct", "factor", 0.1],
      ["asylum_per_capita", "factor", 0.1],
    ]);
    const published = factColumn(factTable("grech2016Table2.csv"), "share_starstar");
    expect(farthest(found, published)).toBeLessThan(1e-4);
  });

  it("the Commission's 120,000 of September 2015: caps of 0.3 × the sum, 0.6 × the mean", () => {
    const published = factColumn(factTable("commission2015.csv"), "official_allocation_of_120000");
    const places = (cap: number) =>
      keyOf("commission2015.csv", commission(cap)).map((each) => each * 120_000);
    expect(farthestOf(places(0.6), published)).toBeLessThan(0.022);
    expect(farthestOf(places(0.3), published)).toBeGreaterThan(0.022);
  });

  it("Bovens and Bartsch 2015: the mean of three scores times the population", () => {
    const found = keyOf("bovensBartsch2015.csv", [
      ["gdp_pc_ppp_2011usd", "minmax", 1],
      ["job_vacancy_rate_pct", "minmax", 1],
      ["pop65plus_pct", "minmax", 1],
    ]);
    const published = factColumn(factTable("bovensBartsch2015.csv"), "quota_pct").map((each) => each / 100);
    expect(farthest(found, published)).toBeLessThan(1e-11);
  });

  it("United Kingdom, 31 December 2025: supported per 10,000, and three authorities above 1 in 200", () => {
    const rows = factTable("uk2025.csv");
    const [people, supported] = [factColumn(rows, "population"), factColumn(rows, "supported")];
    const rates = supported.map((each, row) => perThousand(each, people[row]!));
    expect(
      farthest(
        rates.map((each) => each * 10),
        factColumn(rows, "per10000"),
      ),
    ).toBeLessThan(0.0051);
    const above = rows.filter((_, row) => rates[row]! > 5).map((row) => row.name);
    expect(above).toEqual(["Hillingdon", "Hounslow", "Glasgow City"]);
  });
});
