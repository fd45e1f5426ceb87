import fc from "fast-check";
import { copiesFor } from "../../src/sharing";
import type { CopyContent } from "../../src/sharing";
import { aCountyRun, usualRows } from "./aCountyRun";
import type { CountyRow } from "./aCountyRun";

const rows = (stocks: readonly number[]): readonly CountyRow[] =>
  usualRows.map(([code, name, people], place) => [code, name, people, stocks[place] ?? 0]);

test("a municipality gets its own row with the county's sums, and no other row", () => {
  const copies = copiesFor(aCountyRun(), "municipality");
  expect(copies.map(({ rows: own }) => own.map(({ code }) => code))).toEqual([
    ["0114"],
    ["0115"],
    ["0117"],
    ["0305"],
    ["0319"],
  ]);
  expect(copies[1]!.total.existing).toBe(48);
  expect(JSON.stringify(copies[1])).not.toContain("Österåker");
});

test("the country's copy holds every row, and sums of the columns that are told in full", () => {
  const [open] = copiesFor(aCountyRun(), "country");
  expect(open).toMatchObject({ scope: "country", countyCode: "00", total: { existing: 73, places: 200 } });
  const [masked] = copiesFor(aCountyRun(rows([3, 20, 4, 9, 17])), "country", { masked: true });
  expect(masked!.rows.map(({ existing }) => existing)).toEqual([null, 20, null, 9, 17]);
  expect(masked!.total).toMatchObject({ key: 1, existing: null, shortfall: null });
});

/**
 * Every way to fill in the masked stocks that agrees with all that a reader of every copy knows: rows and sums told, the pot
 * that follows from an entitlement, all places of the country, and on top the exact level. Nothing is shared with the masking.
 */
function solutions(country: CopyContent, counties: readonly CopyContent[], level: number): number[][] {
  const hidden = country.rows.filter(({ existing }) => existing === null);
  const known = country.rows.find(({ entitlement, key }) => entitlement !== null && key !== null);
  const pot = known && Math.round((known.entitlement ?? 0) / (known.key ?? 1));
  const placesAt = (key: number, stock: number) => Math.max(0, Math.floor(level * key - stock + 0.5));
  const agrees = (stocks: ReadonlyMap<string, number>): boolean => {
    const stockOf = (row: CopyContent["rows"][number]) => row.existing ?? stocks.get(row.code) ?? 0;
    const placesOf = (row: CopyContent["rows"][number]) => row.places ?? placesAt(row.key ?? 0, stockOf(row));
    const sumOf = (copy: CopyContent, of: (row: CopyContent["rows"][number]) => number) =>
      copy.rows.reduce((total, row) => total + of(row), 0);
    if (pot !== undefined && sumOf(country, stockOf) !== pot - country.national.places) return false;
    if (sumOf(country, placesOf) !== country.national.places) return false;
    return counties.every(
      (county) =>
        (county.total.existing === null || sumOf(county, stockOf) === county.total.existing) &&
        (county.total.places === null || sumOf(county, placesOf) === county.total.places),
    );
  };
  const found: number[][] = [];
  const fill = (stocks: readonly number[]): void => {
    const row = hidden[stocks.length];
    if (!row) {
      if (agrees(new Map(hidden.map(({ code }, place) => [code, stocks[place] ?? 0]))))
        found.push([...stocks]);
      return;
    }
    for (let stock = 0; stock <= 8; stock++)
      if (row.places === null || row.places === placesAt(row.key ?? 0, stock)) fill([...stocks, stock]);
  };
  fill([]);
  return found;
}

test("a reader of every masked copy, the country's too, cannot tell any masked stock", () => {
  const stock = fc.integer({ min: 0, max: 7 });
  fc.assert(
    fc.property(
      fc.array(stock, { minLength: 5, maxLength: 5 }),
      fc.integer({ min: 0, max: 60 }),
      (stocks, total) => {
        const run = aCountyRun(rows(stocks), total);
        const [country] = copiesFor(run, "country", { masked: true });
        const ways = solutions(country!, copiesFor(run, "county", { masked: true }), run.level ?? 0);
        const hidden = country!.rows.filter(({ existing }) => existing === null);
        hidden.forEach((_, place) => expect(new Set(ways.map((way) => way[place])).size).toBeGreaterThan(1));
      },
    ),
    { numRuns: 20 },
  );
}, 60_000);

test("no masked copy of any kind tells a level, a pot, a cut or a sum over masked rows", () => {
  const run = aCountyRun(rows([3, 20, 4, 9, 17]));
  for (const scope of ["municipality", "county", "country"] as const)
    for (const copy of copiesFor(run, scope, { masked: true, formulas: true })) {
      expect(copy.formulas).toBe(false);
      expect(copy.national).toMatchObject({ existing: null, pot: null, level: null, targetCut: null });
      for (const row of copy.rows.filter(({ existing }) => existing === null))
        expect(row).toMatchObject({
          deviation: null,
          shortfall: null,
          minimum: null,
          maximum: null,
          tied: false,
        });
    }
});
