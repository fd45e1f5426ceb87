import type { ScenarioRun } from "../scenario";
import type { CopyContent } from "./copyContent";
import type { CopyRow } from "./copyRow";
import { maskedRows } from "./maskedRows";
import type { CountyMask } from "./maskedRows";

/**
 * The copies of all counties with small counts masked, by county code. They are masked together: a reader may hold them all.
 * @param copies  unmasked, one a county
 * @remarks
 * No copy carries the country's existing, pot or level, yet the pot follows from entitlements and targets. Sums that are
 * masked in some counties are therefore known together: their rows are masked as one county's, and where that is not
 * enough the smallest other counties lend their rows and sums. Source: METHOD 8.
 */
export function maskedCopies(
  run: ScenarioRun,
  copies: readonly CopyContent[],
): ReadonlyMap<string, CopyContent> {
  const masks = new Map(copies.map((copy) => [copy, maskedRows(run, copy.rows)]));
  const pool = copies.filter((copy) => masks.get(copy)?.hidesSums);
  const lenders = copies
    .filter((copy) => !pool.includes(copy))
    .sort((a, b) => a.rows.length - b.rows.length || (a.countyCode < b.countyCode ? -1 : 1));
  const ofPool = (): CountyMask =>
    maskedRows(
      run,
      pool.flatMap(({ rows }) => rows),
    );
  let shared = ofPool();
  while (pool.length > 0 && (pool.length === 1 || shared.hidesSums)) {
    const lender = lenders.shift();
    if (!lender) break;
    pool.push(lender);
    shared = ofPool();
  }
  for (const copy of pool) masks.set(copy, { ...shared, hidesSums: true });
  // Where not even the whole country is enough, nothing may tell the pot.
  const hidesPot = pool.length > 0 && (pool.length === 1 || shared.hidesSums);
  return new Map(
    [...masks].map(([copy, mask]) => {
      const made = masked(copy, mask);
      return [copy.countyCode, hidesPot ? withoutPot(made) : made];
    }),
  );
}

function withoutPot(copy: CopyContent): CopyContent {
  const pot = { entitlement: null, target: null };
  // A shortfall or a deviation beside an existing stock is the target over again.
  const hidden = { ...pot, deviation: null, shortfall: null };
  return {
    ...copy,
    // All places of the country are known: where every row but one tells its own, that one's follow.
    rows: copy.rows.map((row) => ({ ...row, ...hidden, ...(row.existing === null ? { places: null } : {}) })),
    total: { ...copy.total, ...hidden },
  };
}

function masked(copy: CopyContent, mask: CountyMask): CopyContent {
  const { total, national } = copy;
  const isAnyStock = copy.rows.some(({ code }) => mask.stocks.has(code));
  const isAnyKey = mask.keys.size > 0;
  return {
    ...copy,
    masked: true,
    formulas: false,
    rows: copy.rows.map((row) => maskedRow(row, mask)),
    total: {
      ...total,
      ...(isAnyKey && mask.hidesSums ? { key: null, entitlement: null, target: null } : {}),
      ...(mask.hidesSums ? { existing: null, deviation: null, places: null } : {}),
      ...(isAnyStock || mask.hidesSums ? { shortfall: null } : {}),
    },
    national: { ...national, existing: null, pot: null, level: null, targetCut: null },
  };
}

function maskedRow(row: CopyRow, mask: CountyMask): CopyRow {
  const isKeyMasked = mask.keys.has(row.code);
  const isStockMasked = mask.stocks.has(row.code) || isKeyMasked;
  return {
    ...row,
    ...(isStockMasked
      ? { existing: null, deviation: null, shortfall: null, minimum: null, maximum: null }
      : {}),
    ...(isKeyMasked ? { key: null, entitlement: null, target: null } : {}),
    ...(mask.places.has(row.code) ? { places: null } : {}),
    // That a tie decided narrows a stock to one.
    ...(isStockMasked ? { tied: false } : {}),
  };
}
