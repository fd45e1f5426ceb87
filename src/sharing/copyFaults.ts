import { difference, shortfall } from "../allocation";
import { floorDivide, isSameShown, ratioToNumber, roundHalfUp, scaled, sum } from "../base";
import { unitsPerKey } from "../distribution-key";
import type { CopyContent } from "./copyContent";
import { copyColumns } from "./copyRow";
import type { CopyFigures, CopyRow } from "./copyRow";

/** A figure of a copy that does not follow from what the copy carries. */
export interface CopyFault {
  /** [code] of the municipality; "total" for the county's sum, "national" for the country's. */
  readonly code: string;
  readonly column: keyof CopyFigures | "pot";
  readonly stored: number | null;
  readonly computed: number;
}

/**
 * Holds a copy's rows against the country's sums, pot and level that it carries.
 * @param content  not masked: a masked copy does not hold what its figures rest on
 * @remarks
 * Formula: pot = places + existing; entitlement = key × pot; target by its rule (by largest remainder it lies beside the entitlement, as its
 * last person depends on the country); deviation = existing − target; shortfall = max(0, target − existing); places =
 * MEDIAN(minimum, maximum, ROUND(level × key − existing, 0)), one more or less where a tie was settled; sums are exact.
 * Source: METHOD 3 and 8.
 */
export function copyFaults(content: CopyContent): readonly CopyFault[] {
  const { rows, total, national } = content;
  const faults: CopyFault[] = [];
  const check = (
    code: string,
    column: CopyFault["column"],
    stored: number | null,
    computed: number | undefined,
  ): void => {
    if (computed !== undefined && (stored === null || !isSameShown(stored, computed)))
      faults.push({ code, column, stored, computed });
  };
  if (national.existing !== null)
    check("national", "pot", national.pot, exactSum([national.places, national.existing]));
  for (const row of rows) {
    const { code, existing, target } = row;
    const entitlement = entitled(row, content);
    const exact = entitlement && ratioToNumber(entitlement.over, entitlement.under);
    check(code, "entitlement", row.entitlement, exact);
    check(code, "target", target, targetOf(row, content, entitlement));
    if (existing !== null && target !== null) {
      check(code, "deviation", row.deviation, difference(existing, target));
      check(code, "shortfall", row.shortfall, shortfall(target, existing));
    }
    check(code, "places", row.places, placesOf(row, content));
  }
  for (const column of copyColumns)
    check("total", column, total[column], exactSum(rows.map((row) => row[column] ?? 0)));
  return faults;
}

const keyUnits = (key: number): bigint => BigInt(Math.round(key * unitsPerKey));

interface Entitled {
  readonly over: bigint;
  readonly under: bigint;
}

function entitled({ key }: CopyRow, { national }: CopyContent): Entitled | undefined {
  if (key === null || national.pot === null) return undefined;
  const pot = scaled([national.pot]);
  return { over: keyUnits(key) * (pot.integers[0] ?? 0n), under: BigInt(unitsPerKey) * pot.scale };
}

function targetOf(
  { target }: CopyRow,
  { targetMethod }: CopyContent,
  entitlement: Entitled | undefined,
): number | undefined {
  if (entitlement === undefined || target === null) return undefined;
  const { over, under } = entitlement;
  const nearest = Number(roundHalfUp(over, under));
  if (targetMethod === "halfUp") return nearest;
  if (targetMethod !== "largestRemainder") return undefined;
  if (!Number.isInteger(target)) return nearest;
  return Math.min(Math.max(target, Number(floorDivide(over, under))), -Number(floorDivide(-over, under)));
}

/** What the level gives; where none was published, or a tie was settled, only what the bounds allow is known. */
function placesOf(
  { key, existing, places, minimum, maximum, tied }: CopyRow,
  content: CopyContent,
): number | undefined {
  const { level, places: all } = content.national;
  const most = Math.floor(maximum ?? all);
  const within = (count: number): number => Math.min(Math.max(count, Math.ceil(minimum ?? 0)), most);
  if (places === null || key === null || existing === null) return undefined;
  const whole = Number.isInteger(places) ? places : Math.round(places);
  if (level === null || content.method !== "sainteLague") return within(whole);
  const [height, stock] = [scaled([level]), scaled([existing])];
  const under = height.scale * BigInt(unitsPerKey) * stock.scale;
  const wanted =
    (height.integers[0] ?? 0n) * keyUnits(key) * stock.scale -
    (stock.integers[0] ?? 0n) * height.scale * BigInt(unitsPerKey);
  const given = within(Number(floorDivide(2n * wanted + under, 2n * under)));
  return tied && Math.abs(whole - given) <= 1 ? within(whole) : given;
}

function exactSum(values: readonly number[]): number {
  const { integers, scale } = scaled(values);
  return Number(sum(integers)) / Number(scale);
}
