import fc from "fast-check";
import { countyCopy } from "../../src/sharing";
import type { CopyContent } from "../../src/sharing";
import { aCountyRun, usualRows } from "./aCountyRun";
import type { CountyRow } from "./aCountyRun";

const rows = (stocks: readonly number[]): readonly CountyRow[] =>
  usualRows.map(([code, name, people], place) => [code, name, people, stocks[place] ?? 0]);

/**
 * Every way to fill in the masked stocks of a copy that agrees with all that it tells, the exact level given on top.
 * By trying all of them: nothing is shared with the code that masks.
 */
function solutions(copy: CopyContent, level: number): number[][] {
  const masked = copy.rows.filter(({ existing }) => existing === null);
  const told = copy.rows.reduce((total, { existing }) => total + (existing ?? 0), 0);
  const found: number[][] = [];
  const fill = (stocks: number[]): void => {
    const row = masked[stocks.length];
    if (row) {
      for (let stock = 0; stock <= 40; stock++) {
        const places = Math.max(0, Math.floor(level * (row.key ?? 0) - stock + 0.5));
        if (row.places === null || row.places === places) fill([...stocks, stock]);
      }
      return;
    }
    const sum = stocks.reduce((total, each) => total + each, told);
    if (copy.total.existing !== null && sum !== copy.total.existing) return;
    const all = copy.rows.reduce((total, each) => {
      const place = masked.indexOf(each);
      const at = Math.max(0, Math.floor(level * (each.key ?? 0) - (stocks[place] ?? 0) + 0.5));
      return total + (each.places ?? at);
    }, 0);
    if (copy.total.places === null || all === copy.total.places) found.push(stocks);
  };
  fill([]);
  return found;
}

test("every masked stock keeps two values or more, whatever else the copy tells", () => {
  const stock = fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 40 }));
  fc.assert(
    fc.property(
      fc.array(stock, { minLength: 5, maxLength: 5 }),
      fc.integer({ min: 0, max: 60 }),
      (stocks, total) => {
        const run = aCountyRun(rows(stocks), total);
        for (const county of ["01", "03"]) {
          const copy = countyCopy(run, county, { masked: true })!;
          const ways = solutions(copy, run.level ?? 0);
          const masked = copy.rows.filter(({ existing }) => existing === null);
          masked.forEach((_, place) =>
            expect(new Set(ways.map((way) => way[place])).size).toBeGreaterThan(1),
          );
        }
      },
    ),
    { numRuns: 30 },
  );
});

const tried = Array.from({ length: 10 }, (_, stock) => stock);

/**
 * The same with everything that leaves the house at once: the copies of all counties laid together, the exact level given on top.
 */
function solutionsTogether(copies: readonly CopyContent[], level: number): number[][] {
  const all = copies.flatMap((copy) => copy.rows.map((row) => ({ row, copy })));
  const placesAt = (key: number, stock: number): number => Math.max(0, Math.floor(level * key - stock + 0.5));
  const found: number[][] = [];
  const total = copies[0]!.national.places;
  const fill = (stocks: number[]): void => {
    const next = all[stocks.length];
    if (next) {
      const { key, existing, places } = next.row;
      // A reader does not know where the stocks of this test end.
      for (const stock of existing === null ? tried : [existing])
        if (places === null || places === placesAt(key ?? 0, stock)) fill([...stocks, stock]);
      return;
    }
    let given = 0;
    for (const copy of copies) {
      let [held, own] = [0, 0];
      all.forEach(({ row, copy: of }, place) => {
        if (of !== copy) return;
        held += stocks[place]!;
        own += row.places ?? placesAt(row.key ?? 0, stocks[place]!);
      });
      if (copy.total.existing !== null && held !== copy.total.existing) return;
      if (copy.total.places !== null && own !== copy.total.places) return;
      given += own;
    }
    if (given === total) found.push(stocks);
  };
  fill([]);
  return found;
}

test("all counties' masked copies laid together still leave every masked stock two values or more", () => {
  const stock = fc.integer({ min: 0, max: 7 });
  let cases = 0;
  fc.assert(
    fc.property(
      fc.array(stock, { minLength: 5, maxLength: 5 }),
      fc.integer({ min: 0, max: 60 }),
      (stocks, total) => {
        const run = aCountyRun(rows(stocks), total);
        const copies = ["01", "03"].map((county) => countyCopy(run, county, { masked: true })!);
        const ways = solutionsTogether(copies, run.level ?? 0);
        const all = copies.flatMap((copy) => copy.rows);
        // Where the tie rule decided, the level does not give the figures back, and nothing can be solved with it.
        if (!ways.some((way) => way.join() === stocks.join())) return;
        cases++;
        all.forEach(({ existing }, place) => {
          if (existing === null) expect(new Set(ways.map((way) => way[place])).size).toBeGreaterThan(1);
        });
      },
    ),
    { numRuns: 30 },
  );
  expect(cases).toBeGreaterThan(20);
});

test("counts of 1 to 5 are gone, with deviation, shortfall and level", () => {
  const copy = countyCopy(aCountyRun(rows([3, 20, 4, 9, 17])), "01", { masked: true })!;
  expect(copy.rows.map(({ existing }) => existing)).toEqual([null, 20, null]);
  expect(copy.rows[0]).toMatchObject({ deviation: null, shortfall: null, maximum: null });
  expect(copy.national).toMatchObject({ existing: null, pot: null, level: null });
  expect(copy.total.shortfall).toBeNull();
});

test("a sum masked in one county takes rows and sum of a second, as the country's pot is known", () => {
  // Gotland has one municipality: its stock of 3 is its sum, and the country's 48 less the others' 45.
  const run = aCountyRun([
    ["0114", "Upplands Väsby", 47000, 9],
    ["0115", "Vallentuna", 34000, 12],
    ["0117", "Österåker", 48000, 11],
    ["0980", "Gotland", 61000, 3],
    ["0305", "Håbo", 22500, 13],
  ]);
  const [stockholm, uppsala, gotland] = ["01", "03", "09"].map((county) =>
    countyCopy(run, county, { masked: true })!,
  );
  expect(stockholm!.total.existing).toBe(32);
  for (const copy of [uppsala!, gotland!]) {
    expect(copy.rows.map(({ existing, places }) => [existing, places])).toEqual([[null, null]]);
    expect(copy.total).toMatchObject({ existing: null, places: null });
  }
});

test("where no other county is there, nothing tells the pot", () => {
  const copy = countyCopy(aCountyRun([["0980", "Gotland", 61000, 3]]), "09", { masked: true })!;
  expect(copy.rows[0]).toMatchObject({ existing: null, places: null, target: null, entitlement: null });
});
