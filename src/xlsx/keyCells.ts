import type { DistributionKey } from "../distribution-key";
import type { FileCell } from "./fileCell";
import type { NativeKey } from "./nativeKey";
import { shareFormula } from "./shareFormula";

/** Where a row of a key stands, by the names of keyColumnNames. */
export interface KeyPlace {
  /** "F13" of a column in the row; the population as "population". */
  readonly cell: (name: string) => string;
  /** "$F$13:$F$302" */
  readonly range: (name: string) => string;
  /** "$F$11": weight of a criterion or factor, cap of what counts after it. */
  readonly weight: (name: string) => string;
  /** Cell that a figure of a column was read from; undefined where it is not in the file. */
  readonly source: (column: string, value: number) => string | undefined;
  readonly native: NativeKey | undefined;
}

/** A cell of a row: in which column, what it shows and what gives it. */
export interface NamedCell {
  readonly name: string;
  readonly value: FileCell["value"];
  readonly formula?: string | undefined;
}

/**
 * A municipality's key step by step: columns as read, shares, caps, factors, and the key itself last.
 * @param row  in the key's columns
 * @param key  with its steps
 * @param decided  [share] the product's own figure, kept where no native formula gives it
 */
export function keyCells(key: DistributionKey, row: number, decided: number, place: KeyPlace): NamedCell[] {
  const { cell, range, native } = place;
  const read = (name: string, column: string, values: readonly number[]): NamedCell => {
    const value = values[row] ?? 0;
    return { name, value, formula: place.source(column, value) };
  };
  const inputs = [
    ...key.criteria.map(({ criterion, values }, k) => read(`criterion${k}`, criterion.column, values)),
    ...key.factors.map(({ criterion, values }, k) => read(`factorValue${k}`, criterion.column, values)),
  ];
  const keyCell = (formula?: string): NamedCell => ({ name: "key", value: decided, formula });
  if (!native) return [...inputs, keyCell()];
  const people = { people: cell("population"), population: range("population") };
  const at = (name: string, column: readonly number[] | undefined, formula: string | undefined) => ({
    name,
    value: column?.[row] ?? 0,
    formula,
  });
  const shares = key.criteria.map(({ criterion }, k) =>
    at(
      `share${k}`,
      native.shares[k],
      shareFormula(criterion.transform, {
        value: cell(`criterion${k}`),
        values: range(`criterion${k}`),
        ...people,
      }),
    ),
  );
  const open = key.criteria.flatMap(({ criterion }, k) => (criterion.cap === undefined ? [k] : []));
  const all = key.criteria.map((_, k) => k);
  const counts = (k: number): string => (open.includes(k) ? `share${k}` : `counted${k}`);
  const mean = (of: readonly number[]): string =>
    `(${of.map((k) => `${place.weight(`share${k}`)}*${cell(counts(k))}`).join("+")})/(${of.map((k) => place.weight(`share${k}`)).join("+")})`;
  const capped = all.filter((k) => !open.includes(k));
  const caps = !native.base
    ? []
    : [
        at("base", native.base, mean(open)),
        ...capped.map((k) =>
          at(
            `counted${k}`,
            native.counted[k],
            `MIN(${cell(`share${k}`)},${place.weight(`counted${k}`)}*${cell("base")})`,
          ),
        ),
        at("mixed", native.mixed, mean(all)),
      ];
  const blended = native.base ? `${cell("mixed")}+(1-SUM(${range("mixed")}))*${cell("base")}` : mean(all);
  const factors = key.factors.map((_, k) => {
    const [value, values] = [cell(`factorValue${k}`), range(`factorValue${k}`)];
    return at(
      `factor${k}`,
      native.factors[k],
      `1+${place.weight(`factor${k}`)}*(1-${value}/AVERAGE(${values}))`,
    );
  });
  if (!native.raw) return [...inputs, ...shares, ...caps, keyCell(blended)];
  const product = [
    `(${blended})`,
    ...(key.kind === "score" ? [cell("population")] : []),
    ...key.factors.map((_, k) => cell(`factor${k}`)),
  ].join("*");
  return [
    ...inputs,
    ...shares,
    ...caps,
    ...factors,
    at("raw", native.raw, product),
    keyCell(`${cell("raw")}/SUM(${range("raw")})`),
  ];
}
