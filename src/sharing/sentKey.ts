import type { CopyContent } from "./copyContent";
import { sha256 } from "./sha256";

/**
 * Fingerprint of what a copy says: its rows, its sums, the country's and the method.
 * @remarks
 * The common level is no part: an agreement in one county moves it without moving another county's row. Nor are language,
 * reference and labels. Two copies have the same exactly where the base gives the county the same figures.
 */
export function sentKey({ countyCode, rows, total, national, method, targetMethod }: CopyContent): string {
  const { places, municipalities, existing, pot } = national;
  const told = rows.map(({ name: _, ...figures }) => sorted(figures));
  const sums = [places, municipalities, existing, pot];
  return sha256(JSON.stringify([countyCode, told, sorted(total), sums, method, targetMethod]));
}

const sorted = (figures: object): unknown => Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1));
