import type { ScenarioRun } from "../scenario";
import type { CopyContent } from "./copyContent";
import type { CopyRow } from "./copyRow";
import { maskedRows } from "./maskedRows";
import type { CountyMask } from "./maskedRows";

/**
 * The copies of all counties with small counts masked, by county code. They are masked together: a reader may hold them all.
 * @param copies  unmasked, one a county
 * @remarks
 * No copy carries the country's existing, pot or level. A sum that is masked in one county alone would follow from the
 * others' and the country's, so that a second county's goes with it. Source: METHOD 8.
 */
export function maskedCopies(
  run: ScenarioRun,
  copies: readonly CopyContent[],
): ReadonlyMap<string, CopyContent> {
  const masks = copies.map((copy) => ({ copy, mask: maskedRows(run, copy.rows) }));
  const alone = masks.filter(({ mask }) => mask.hidesSums);
  // Where one county's sums are masked, the smallest of the others lends its own.
  const lender =
    alone.length === 1
      ? masks
          .filter(({ mask }) => !mask.hidesSums)
          .sort(
            (a, b) =>
              a.copy.rows.length - b.copy.rows.length || (a.copy.countyCode < b.copy.countyCode ? -1 : 1),
          )[0]
      : undefined;
  return new Map(
    masks.map((each) => [
      each.copy.countyCode,
      masked(each.copy, each === lender ? { ...each.mask, hidesSums: true } : each.mask),
    ]),
  );
}

function masked(copy: CopyContent, mask: CountyMask): CopyContent {
  const { total, national } = copy;
  const isAnyStock = mask.stocks.size > 0;
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
    national: { ...national, existing: null, pot: null, level: null },
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
