import type { Units } from "../../allocation";
import { readValue } from "../../scenario";
import type { CellBlock } from "./cellBlock";
import { vectorOf } from "./vectorOf";
import type { Vector } from "./vectorOf";

/** What TARGET, APPORTION and PLACES are handed over, with the cells that hold it. */
export interface SplitArguments {
  readonly units: Units;
  readonly total: { readonly value: number; readonly cell: string };
  readonly weights: Vector;
  readonly existing?: Vector;
  readonly minimum?: Vector;
  readonly maximum?: Vector;
  /** As written, in the program's own word; undefined where it was left out. */
  readonly method: string | undefined;
}

/** Which arguments a function has, in their order. */
const order: Readonly<Record<string, readonly string[]>> = {
  TARGET: ["total", "weights", "existing", "codes", "method"],
  APPORTION: ["total", "weights", "minimum", "maximum", "codes", "method"],
  PLACES: ["total", "weights", "existing", "minimum", "maximum", "codes", "method"],
};

/** Reads them; undefined for other functions, and where a cell holds something that a plain formula cannot count with. */
export function splitArguments(
  name: string,
  given: readonly (CellBlock | undefined)[],
): SplitArguments | undefined {
  const names = order[name];
  if (!names) return undefined;
  const block = (wanted: string): CellBlock | undefined => given[names.indexOf(wanted)];
  const total = block("total");
  const whole = total?.value(0, 0);
  const weights = vectorOf(block("weights"));
  if (!total || typeof whole !== "number" || !weights || weights.values.includes(null)) return undefined;
  const rows = weights.values.length;
  const optional = ["existing", "minimum", "maximum"].map((wanted) => {
    const there = block(wanted);
    const vector = vectorOf(there);
    const fits = vector && [rows, ...(wanted === "existing" ? [] : [1])].includes(vector.values.length);
    return { isMissing: there === undefined, vector: fits ? vector : undefined };
  });
  if (optional.some(({ isMissing, vector }) => !isMissing && !vector)) return undefined;
  const [existing, minimum, maximum] = optional.map(({ vector }) => vector);
  if (existing?.values.includes(null)) return undefined;
  const codes = codesOf(block("codes"), rows);
  const word = block("method")?.value(0, 0);
  const method = word === undefined ? undefined : readValue.method(String(word));
  if (codes === undefined || (word !== undefined && method === undefined)) return undefined;
  const bound = (vector: Vector, blank: number): number[] =>
    Array.from({ length: rows }, (_, row) => vector.values[vector.values.length === 1 ? 0 : row] ?? blank);
  return {
    units: {
      weights: weights.values as readonly number[],
      ...(existing ? { existing: existing.values as readonly number[] } : {}),
      ...(minimum ? { minimum: bound(minimum, 0) } : {}),
      ...(maximum ? { maximum: bound(maximum, Infinity) } : {}),
      ...(codes.length > 0 ? { codes } : {}),
    },
    total: { value: whole, cell: total.cell(0, 0) },
    weights,
    ...(existing ? { existing } : {}),
    ...(minimum ? { minimum } : {}),
    ...(maximum ? { maximum } : {}),
    method,
  };
}

/** Codes padded to four digits; none where they were left out. */
function codesOf(block: CellBlock | undefined, rows: number): readonly string[] | undefined {
  if (!block) return [];
  const isRow = block.rows === 1;
  if ((isRow ? block.columns : block.rows) !== rows) return undefined;
  return Array.from({ length: rows }, (_, place) => {
    const value = isRow ? block.value(0, place) : block.value(place, 0);
    return String(value ?? "")
      .trim()
      .padStart(4, "0");
  });
}
