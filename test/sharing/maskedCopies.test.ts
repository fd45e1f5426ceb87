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
  const placesAt = (key: number, stock: number): number => Math.max(0, Math.floor(level * key - stock + 0.5));
  const given = copy.rows.filter(({ existing }) => existing !== null);
  const held = given.reduce((total, { existing }) => total + (existing ?? 0), 0);
  const told = given.reduce(
    (total, { key, existing, places }) => total + (places ?? placesAt(key ?? 0, existing ?? 0)),
    0,
  );
  // For every masked row: stocks up to 40 at which its places are the ones told.
  const options = copy.rows.flatMap(({ key, existing, places }) => {
    if (existing !== null) return [];
    const all = Array.from({ length: 41 }, (_, stock) => ({ stock, places: placesAt(key ?? 0, stock) }));
    return [all.filter((each) => places === null || places === each.places)];
  });
  const found: number[][] = [];
  const stocks: number[] = [];
  const fill = (sum: number, placed: number): void => {
    const next = options[stocks.length];
    if (next) {
      for (const { stock, places } of next) {
        stocks.push(stock);
        fill(sum + stock, placed + places);
        stocks.pop();
      }
      return;
    }
    const isHeld = copy.total.existing === null || sum === copy.total.existing;
    if (isHeld && (copy.total.places === null || placed === copy.total.places)) found.push([...stocks]);
  };
  fill(held, told);
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
  const placesAt = (key: number, stock: number): number => Math.max(0, Math.floor(level * key - stock + 0.5));
  // For every row: the stocks at which its places are the ones told. A reader does not know where the stocks of this test end.
  const all = copies.map((copy) =>
    copy.rows.map(({ key, existing, places }) =>
      (existing === null ? tried : [existing])
        .map((stock) => ({ stock, places: placesAt(key ?? 0, stock) }))
        .filter((each) => places === null || places === each.places),
    ),
  );
  const found: number[][] = [];
  const total = copies[0]!.national.places;
  const stocks: number[] = [];
  const fill = (of: number, row: number, held: number, own: number, given: number): void => {
    const copy = copies[of];
    if (!copy) {
      if (given === total) found.push([...stocks]);
      return;
    }
    const next = all[of]![row];
    if (!next) {
      // A county is whole: its sums are the ones told, or the ways that begin like this are none.
      if (copy.total.existing !== null && held !== copy.total.existing) return;
      if (copy.total.places !== null && own !== copy.total.places) return;
      fill(of + 1, 0, 0, 0, given + own);
      return;
    }
    for (const { stock, places } of next) {
      stocks.push(stock);
      fill(of, row + 1, held + stock, own + places, given);
      stocks.pop();
    }
  };
  fill(0, 0, 0, 0, 0);
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
