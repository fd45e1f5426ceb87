import { computeKey, readKeyTable } from "../../../src/distribution-key";
import { ruleSets } from "../../../src/distribution-key/rules";
import type { Ground, RuleSet } from "../../../src/distribution-key/rules";
import { readTable } from "../../../src/tables";
import { factColumn, factTable } from "../../cases/factTable";

const ruleSet = (id: string): RuleSet => {
  const found = ruleSets.find((each) => each.id === id);
  if (!found) throw new Error(`no rule set ${id}`);
  return found;
};

const weightsOf = (id: string) =>
  Object.fromEntries(ruleSet(id).criteria.map(({ ground, weight }) => [ground, weight]));

/** The key of a published table by a rule set, as shares. */
function keyOf(id: string, file: string, columns: Readonly<Partial<Record<Ground, string>>>): number[] {
  const rows = factTable(file);
  const headers = Object.keys(rows[0] ?? {}).filter((name) => typeof rows[0]?.[name] === "number");
  const table = readTable([headers, ...rows.map((row) => headers.map((name) => row[name]))]);
  const ground = table.ok ? readKeyTable(table.value) : table;
  if (!ground.ok) throw new Error(JSON.stringify(ground.issues));
  const criteria = ruleSet(id).criteria.map((each) => {
    const column = columns[each.ground];
    const transform = each.rate ?? each.count;
    if (column === undefined || !transform) throw new Error(`${file} has no column for ${each.ground}`);
    const cap = each.cap === undefined ? {} : { cap: each.cap };
    return { name: each.ground, column, transform, weight: each.weight ?? 0, ...cap };
  });
  const key = computeKey(ground.value, { criteria });
  if (!key.ok) throw new Error(JSON.stringify(key.issues));
  return key.value.units.map((unit) => unit / 1e12);
}

const farthest = (found: readonly number[], published: readonly number[]): number =>
  Math.max(...found.map((each, row) => Math.abs(each - published[row]!)));
const farthestOf = (found: readonly number[], published: readonly number[]): number =>
  Math.max(...found.map((each, row) => Math.abs(each / published[row]! - 1)));

describe("the weights of the Swedish county figures, as published", () => {
  it("2014: labour market 45, population 30, housing market 15, demography 10", () => {
    expect(weightsOf("lanstal2014")).toEqual({
      labourMarket: 45,
      population: 30,
      housingMarket: 15,
      demography: 10,
    });
  });

  it("2015: labour market 40, population 25, enrolled 20, demography 10, housing market 5", () => {
    expect(weightsOf("lanstal2015")).toEqual({
      labourMarket: 40,
      population: 25,
      enrolled: 20,
      demography: 10,
      housingMarket: 5,
    });
  });

  it("2019: labour market 43, population 37, reception 20", () => {
    expect(weightsOf("lanstal2019")).toEqual({ labourMarket: 43, population: 37, reception: 20 });
  });

  it("2022–2024: the grounds of 2022:1008 4 § without a single weight", () => {
    const { criteria } = ruleSet("protection2022");
    expect(criteria.map(({ ground }) => ground)).toEqual([
      "labourMarket",
      "population",
      "reception",
      "asylumSeekers",
      "ownHousing",
      "agencyHousing",
    ]);
    expect(criteria.filter(({ weight }) => weight !== undefined)).toEqual([]);
  });
});

describe("keys of other countries come out as published", () => {
  const table1 = {
    population: "pop_share",
    gdp: "gdp_share",
    labourMarket: "unemp_rate_pct",
    asylumApplications: "asylum_per_million_2010_14",
  };

  it("Grech 2016, Table 1, and no other rule set gives it", () => {
    const published = factColumn(factTable("grech2016Table1.csv"), "total_share");
    const apart = (id: string) => farthest(keyOf(id, "grech2016Table1.csv", table1), published);
    expect(apart("grech2016Capped")).toBeLessThan(1e-4);
    expect(apart("europe2015September")).toBeGreaterThan(1e-4);
    expect(apart("europe2015May")).toBeGreaterThan(1e-4);
    expect(apart("europe2024")).toBeGreaterThan(1e-4);
  });

  it("Grech 2016, Table 2, by factors with g = 0.1", () => {
    const published = factColumn(factTable("grech2016Table2.csv"), "share_starstar");
    const columns = { ...table1, asylumApplications: "asylum_per_capita" };
    expect(farthest(keyOf("grech2016", "grech2016Table2.csv", columns), published)).toBeLessThan(1e-4);
  });

  it("the Commission's 120,000 of September 2015 within 2.2 % a row, and not without its caps", () => {
    const published = factColumn(factTable("commission2015.csv"), "official_allocation_of_120000");
    const columns = {
      population: "population_1jan2014",
      gdp: "gdp_meur_2014",
      labourMarket: "unemp_pct_2014",
      asylumApplications: "asylum_per_million_2010_14",
    };
    const apart = (id: string) =>
      farthestOf(
        keyOf(id, "commission2015.csv", columns).map((each) => each * 120_000),
        published,
      );
    expect(apart("europe2015September")).toBeLessThan(0.022);
    expect(apart("europe2015May")).toBeGreaterThan(0.022);
  });

  it("Bovens and Bartsch 2015: the mean of three scores × population", () => {
    const published = factColumn(factTable("bovensBartsch2015.csv"), "quota_pct").map((each) => each / 100);
    const found = keyOf("bovensBartsch2015", "bovensBartsch2015.csv", {
      gdpPerPerson: "gdp_pc_ppp_2011usd",
      vacancies: "job_vacancy_rate_pct",
      ageing: "pop65plus_pct",
    });
    expect(farthest(found, published)).toBeLessThan(1e-11);
  });

  it("Belgium 2016: population 35, existing places 30, income 20, integration income 15", () => {
    expect(weightsOf("belgium2016")).toEqual({
      population: 35,
      existingPlaces: 30,
      income: 20,
      integrationIncome: 15,
    });
  });
});

test("every rule set that is somebody's names its source and its date", () => {
  const named = ruleSets.filter(({ origin }) => origin !== undefined);
  expect(named).toHaveLength(ruleSets.length - 1);
  for (const { source, date } of named) {
    expect(source).toMatch(/\S/);
    expect(date).toMatch(/^(19|20)\d\d(-\d\d-\d\d)?$/);
  }
  expect(new Set(ruleSets.map(({ id }) => id)).size).toBe(ruleSets.length);
});
