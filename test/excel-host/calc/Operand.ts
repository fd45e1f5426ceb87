import { type Area, CellError, type Sheet } from "../model";

/** One value in a calculation; null is an empty cell, which is neither 0 nor "" until something asks. */
export type Scalar = string | number | boolean | CellError | null;
export type Matrix = Scalar[][];

/** Cells that a formula points at, before their values are read. */
export class CellReference {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}
}

export type Operand = Scalar | Matrix | CellReference;

export const VALUE = new CellError("#VALUE!");
export const REF = new CellError("#REF!");
export const NA = new CellError("#N/A");
export const NAME = new CellError("#NAME?");
export const NUM = new CellError("#NUM!");
export const DIV0 = new CellError("#DIV/0!");

/** Thrown inside a function that answers an error. */
export class Refusal extends Error {
  constructor(readonly error: CellError) {
    super(error.code);
  }
}

/** A number for arithmetic: empty is 0, TRUE is 1, text that reads as a number counts. */
export function toNumber(value: Scalar): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return Number(value);
  if (value instanceof CellError) throw new Refusal(value);
  const text = value.trim();
  if (text === "" || !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i.test(text)) throw new Refusal(VALUE);
  return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
}

export function toText(value: Scalar): string {
  if (value instanceof CellError) throw new Refusal(value);
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value;
}

export function toBoolean(value: Scalar): boolean {
  if (value instanceof CellError) throw new Refusal(value);
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw new Refusal(VALUE);
}

/** Below 0, 0 or above: numbers before text before booleans; an empty cell equals 0, "" and FALSE. */
export function compareScalars(a: Scalar, b: Scalar): number {
  if (a instanceof CellError) throw new Refusal(a);
  if (b instanceof CellError) throw new Refusal(b);
  const [left, right] = [a ?? blankLike(b), b ?? blankLike(a)];
  const rank = (value: Scalar): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string" && typeof right === "string") {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(left) - Number(right);
}

const blankLike = (other: Scalar): Scalar =>
  typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;

/** Does something cell by cell, a single value standing for every cell; what has no partner is #N/A. */
export function broadcast(
  matrices: readonly (Matrix | Scalar)[],
  one: (...values: Scalar[]) => Scalar,
): Matrix | Scalar {
  const guarded = (...values: Scalar[]): Scalar => {
    try {
      return one(...values);
    } catch (thrown) {
      if (thrown instanceof Refusal) return thrown.error;
      throw thrown;
    }
  };
  if (!matrices.some((matrix) => Array.isArray(matrix))) return guarded(...(matrices as Scalar[]));
  const rows = Math.max(...matrices.map((matrix) => (Array.isArray(matrix) ? matrix.length : 1)));
  const columns = Math.max(
    ...matrices.map((matrix) => (Array.isArray(matrix) ? (matrix[0]?.length ?? 1) : 1)),
  );
  const at = (matrix: Matrix | Scalar, i: number, j: number): Scalar => {
    if (!Array.isArray(matrix)) return matrix;
    const row = matrix.length === 1 ? matrix[0] : matrix[i];
    const value = row && (row.length === 1 ? row[0] : row[j]);
    return value === undefined ? NA : value;
  };
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => guarded(...matrices.map((matrix) => at(matrix, i, j)))),
  );
}
