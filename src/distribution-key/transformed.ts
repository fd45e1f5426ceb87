import { finish, refusal, scaled, success, sum } from "../base";
import type { Issue, Result } from "../base";
import type { ExactColumn } from "./exactColumn";
import { inverses } from "./inverses";
import type { Transform } from "./transform";

/**
 * One criterion as exact shares, or as scores for minmax and inverseMinmax.
 * @param values      the column, a decimal of at most 15 digits each
 * @param transform   any but factor
 * @param population  [persons] needed by rate, inverseRate and complement
 * @returns exact quotients; shares sum to 1, complement may be negative
 * @remarks
 * Formula: share x/Σx · inverse (1/x)/Σ(1/x) · rate p·x/Σ(p·x) · inverseRate (p/x)/Σ(p/x) · complement 2p̂ − x̂ · minmax (x − min)/(max − min) · inverseMinmax (max − x)/(max − min).
 * Errors: F110, F306, F307, F312, F315; rows are counted in the column.
 * Source: 2016:38 and 2022:1008 4 § name the criteria, not their form (choice); complement: BEK 550/2022 § 4; minmax: Bovens & Bartsch 2015.
 * Example: inverse of 1, 3 → 3/4, 1/4.
 */
export function transformed(
  values: readonly number[],
  transform: Exclude<Transform, "factor">,
  population?: readonly number[],
): Result<ExactColumn> {
  const x = scaled(values).integers;
  const scores = transform === "minmax" || transform === "inverseMinmax";
  const faults = scores ? [] : rowFaults(x, values, transform);
  if (faults.length > 0) return finish<ExactColumn>({ over: [], under: 1n }, faults);
  if (scores) return score(x, transform === "inverseMinmax");
  if (transform === "share") return normalised(x);
  if (transform === "inverse") return normalised(inverses(x));
  if (!population) return refusal("F315", { found: transform });
  const p = scaled(population).integers;
  if (transform === "rate") return normalised(x.map((value, row) => value * (p[row] ?? 0n)));
  if (transform === "inverseRate") return normalised(inverses(x).map((value, row) => value * (p[row] ?? 0n)));
  return complement(x, p);
}

function rowFaults(x: readonly bigint[], values: readonly number[], transform: Transform): Issue[] {
  const inverse = transform === "inverse" || transform === "inverseRate";
  return x.flatMap((value, row): Issue[] => {
    const found = values[row] ?? 0;
    if (value < 0n) return [{ code: "F110", severity: "error", row: row + 1, found }];
    return inverse && value === 0n ? [{ code: "F306", severity: "error", row: row + 1, found }] : [];
  });
}

function normalised(parts: readonly bigint[]): Result<ExactColumn> {
  const under = sum(parts);
  return under > 0n ? success({ over: parts, under }) : refusal("F312");
}

// BEK 550/2022 § 4: 2p − u, twice the share of the population less the share of the column.
function complement(x: readonly bigint[], p: readonly bigint[]): Result<ExactColumn> {
  const [allX, allP] = [sum(x), sum(p)];
  if (allX === 0n || allP === 0n) return refusal("F312");
  return success({
    over: x.map((value, row) => 2n * (p[row] ?? 0n) * allX - value * allP),
    under: allX * allP,
  });
}

function score(x: readonly bigint[], mirrored: boolean): Result<ExactColumn> {
  const least = x.reduce((a, b) => (b < a ? b : a), x[0] ?? 0n);
  const most = x.reduce((a, b) => (b > a ? b : a), x[0] ?? 0n);
  if (least === most) return refusal("F307");
  return success({ over: x.map((value) => (mirrored ? most - value : value - least)), under: most - least });
}
