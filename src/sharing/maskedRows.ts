import { headerRole } from "../municipalities";
import type { HeaderRole } from "../municipalities";
import type { ScenarioRun } from "../scenario";
import type { CopyRow } from "./copyRow";
import { otherStock } from "./otherStock";
import type { HiddenStock } from "./otherStock";

/** What is masked in one county's copy, by municipality code. */
export interface CountyMask {
  /** Existing, deviation, shortfall and bounds. */
  readonly stocks: ReadonlySet<string>;
  /** New places. */
  readonly places: ReadonlySet<string>;
  /** Key, entitlement, target and all that follows from them. */
  readonly keys: ReadonlySet<string>;
  /** Whether the county's sums are masked too. */
  readonly hidesSums: boolean;
}

/** [persons] Counts above 0 and up to this are masked. Source: METHOD 8 (1–5). */
const largestMasked = 5;
const countRoles: readonly (HeaderRole | undefined)[] = [
  "reception",
  "asylumSeekers",
  "ownHousing",
  "agencyHousing",
  "municipalHousing",
  "unaccompaniedMinors",
];

/**
 * Which cells of a county's rows are masked: stocks of 1 to 5, with enough others that sums do not give them back.
 * @param rows  the county's, in the order of their codes
 * @remarks
 * Places are told only where several stocks fit them at the exact level. Further rows are masked, the smallest stock
 * first, until every masked stock has a second value that everything told allows; where rows run out, the sums go.
 * Source: METHOD 8: a published key, level and number of places give a stock back, round(level × key − places).
 */
export function maskedRows(run: ScenarioRun, rows: readonly CopyRow[]): CountyMask {
  const keys = new Set(rows.filter(({ code }) => hasSmallCriterion(run, code)).map(({ code }) => code));
  const spare = [...rows].sort((a, b) => (a.existing ?? 0) - (b.existing ?? 0) || (a.code < b.code ? -1 : 1));
  if (keys.size === 1) {
    const second = spare.find(({ code }) => !keys.has(code));
    if (second) keys.add(second.code);
  }
  const small = new Set(rows.filter(isSmall).map(({ code }) => code));
  const stocks = new Set([...small, ...keys]);
  for (;;) {
    const hidden = rows.filter(({ code }) => stocks.has(code)).map((row) => hide(run, row, small, keys));
    const isSafe = hidden.every((each) => otherStock(each, hidden) !== undefined);
    const next = spare.find(({ code }) => !stocks.has(code));
    if (isSafe || !next) {
      const places = new Set(hidden.filter((each) => !each.tellsPlaces).map(({ code }) => code));
      return { stocks, places, keys, hidesSums: !isSafe || keys.size === 1 };
    }
    stocks.add(next.code);
  }
}

const isSmall = ({ existing }: CopyRow): boolean =>
  (existing ?? 0) > 0 && (existing ?? 0) < largestMasked + 1;

/** A count of 1 to 5 in a criterion follows from the key, as the weights are known. */
function hasSmallCriterion(run: ScenarioRun, code: string): boolean {
  const place = run.results.find(({ municipality }) => municipality.code === code)?.place ?? -1;
  return [...run.key.criteria, ...run.key.factors].some(({ criterion, values }) => {
    const value = values[place] ?? 0;
    const isCount = countRoles.includes(headerRole(criterion.column)) && Number.isInteger(value);
    return isCount && value > 0 && value <= largestMasked;
  });
}

function hide(
  run: ScenarioRun,
  row: CopyRow,
  small: ReadonlySet<string>,
  keys: ReadonlySet<string>,
): HiddenStock {
  const { level, scenario } = run;
  const stock = row.existing ?? 0;
  const placesAt = (existing: number): number => {
    const wanted = Math.floor((level ?? 0) * (row.key ?? 0) - existing + 0.5);
    return Math.min(Math.max(wanted, row.minimum ?? 0), row.maximum ?? Infinity);
  };
  const fits = (existing: number): boolean =>
    existing >= 0 && (!small.has(row.code) || (existing > 0 && existing < largestMasked + 1));
  // Ceilings that follow from the stock itself would give it back; and without a level nothing can be shown to fit.
  const isPlain =
    level !== undefined &&
    scenario.maximumPerThousand === undefined &&
    scenario.exemptAbove === undefined &&
    !keys.has(row.code);
  const tellsPlaces =
    isPlain &&
    placesAt(stock) === row.places &&
    [-1, 1].some((step) => fits(stock + step) && placesAt(stock + step) === row.places);
  return { code: row.code, stock, fits, placesAt, tellsPlaces };
}
