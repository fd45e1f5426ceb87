import fc from "fast-check";
import type { Columns } from "../reference/rows";

/** Small whole numbers make many ties; decimals and large keys make near misses. */
const aWeight = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 400 }).map((value) => value / 100) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 1e12 }) },
  { weight: 1, arbitrary: fc.constantFrom(0.3, 0.1 + 0.2, 1 / 3, 2 / 3, 1e-7) },
);
const aStock = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 90 }).map((value) => value / 10) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 100_000 }) },
);
const aMinimum = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom(0.5, 1.2, (0.1 + 0.2) * 10) },
);
const aMaximum = fc.oneof(
  { weight: 4, arbitrary: fc.constant(Infinity) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom(2.5, 4.35 * 100, 0.29 * 100) },
);
const codes = (rows: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(
    fc.integer({ min: 1, max: 60 }).map((code) => String(code).padStart(4, "0")),
    { minLength: rows, maxLength: rows },
  );

/** Columns as somebody may hand them over: with and without stocks, bounds and codes. */
export function someColumns(
  with_: { readonly bounds?: boolean; readonly coded?: boolean; readonly rows?: number } = {},
): fc.Arbitrary<Columns> {
  const most = with_.rows ?? 8;
  return fc.integer({ min: 1, max: most }).chain((rows) => {
    const column = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
      fc.array(arbitrary, { minLength: rows, maxLength: rows });
    const bounds = with_.bounds === false ? {} : { minimum: column(aMinimum), maximum: column(aMaximum) };
    const all = { weights: column(aWeight), existing: column(aStock), codes: codes(rows), ...bounds };
    const requiredKeys: ("weights" | "codes")[] = with_.coded ? ["weights", "codes"] : ["weights"];
    return fc.record(all, { requiredKeys }) as fc.Arbitrary<Columns>;
  });
}

/** Columns whose weights are not all zero. */
export const someColumnsWithWeight = (with_: Parameters<typeof someColumns>[0] = {}): fc.Arbitrary<Columns> =>
  someColumns(with_).filter(({ weights }) => weights.some((weight) => weight > 0));

export const aTotal = fc.integer({ min: 0, max: 40 });
