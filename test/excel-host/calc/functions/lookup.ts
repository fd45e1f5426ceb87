import { CellError } from "../../model";
import type { Scope } from "../evaluate";
import {
  CellReference,
  compareScalars,
  type Matrix,
  NA,
  type Operand,
  REF,
  Refusal,
  type Scalar,
  toNumber,
} from "../Operand";
import { type BuiltIn, whole } from "./BuiltIn";
import { wildcard } from "./criterion";
import { matrixOf, scalarOf } from "./numbersIn";

const same = (wanted: Scalar, value: Scalar): boolean => {
  if (value instanceof CellError || value === null) return false;
  if (typeof wanted === "string") return typeof value === "string" && wildcard(wanted).test(value);
  return typeof wanted === typeof value && wanted === value;
};

/** The position from 0 at which MATCH finds a value, or -1. */
function position(wanted: Scalar, list: readonly Scalar[], mode: number): number {
  if (wanted instanceof CellError) throw new Refusal(wanted);
  if (mode === 0) return list.findIndex((value) => same(wanted ?? 0, value));
  let found = -1;
  list.forEach((value, i) => {
    if (value === null || value instanceof CellError || typeof value !== typeof wanted) return;
    if (compareScalars(value, wanted) * mode <= 0) found = i;
  });
  return found;
}

function forEachWanted(wanted: Operand, scope: Scope, one: (value: Scalar) => Scalar): Matrix | Scalar {
  const matrix = matrixOf(wanted, scope);
  const out = matrix.map((row) => row.map(one));
  return out.length === 1 && out[0]?.length === 1 ? (out[0][0] ?? null) : out;
}

function index(values: Operand[], scope: Scope): Matrix | Scalar {
  const [range, rowNumber, columnNumber] = values;
  const matrix = matrixOf(range!, scope);
  const flat = matrix.length === 1 && columnNumber === undefined;
  const first = toNumber(scalarOf(rowNumber, scope));
  const row = flat ? 1 : first;
  const column = flat ? first : toNumber(scalarOf(columnNumber, scope));
  if (row < 0 || column < 0 || row > matrix.length || column > (matrix[0]?.length ?? 0)) return REF;
  const rows = row === 0 ? matrix : [matrix[row - 1]!];
  const block = rows.map((line) => (column === 0 ? line : [line[column - 1]!]));
  const single = block.length === 1 && block[0]!.length === 1;
  return single ? block[0]![0]! : block;
}

const byNumber = (values: readonly Operand[], i: number, scope: Scope, fallback: number): number =>
  values[i] === undefined ? fallback : toNumber(scalarOf(values[i], scope));

export const LOOKUP: Readonly<Record<string, BuiltIn>> = {
  INDEX: whole(2, 3, index),
  MATCH: whole(2, 3, (values, scope) => {
    const list = matrixOf(values[1]!, scope).flat();
    const mode = byNumber(values, 2, scope, 1);
    return forEachWanted(values[0]!, scope, (wanted) => {
      const at = position(wanted, list, Math.sign(mode));
      return at < 0 ? NA : at + 1;
    });
  }),
  XLOOKUP: whole(3, 4, (values, scope) => {
    const list = matrixOf(values[1]!, scope).flat();
    const results = matrixOf(values[2]!, scope).flat();
    return forEachWanted(values[0]!, scope, (wanted) => {
      const at = position(wanted, list, 0);
      return at < 0 ? (values[3] === undefined ? NA : scalarOf(values[3], scope)) : (results[at] ?? null);
    });
  }),
  VLOOKUP: whole(3, 4, (values, scope) => {
    const matrix = matrixOf(values[1]!, scope);
    const column = toNumber(scalarOf(values[2], scope));
    const exact = values[3] !== undefined && !scalarOf(values[3], scope);
    const keys = matrix.map((row) => row[0] ?? null);
    return forEachWanted(values[0]!, scope, (wanted) => {
      const at = position(wanted, keys, exact ? 0 : 1);
      return at < 0 ? NA : (matrix[at]?.[column - 1] ?? REF);
    });
  }),
  ROW: whole(0, 1, ([range], scope) => (range instanceof CellReference ? range.area.row : scope.at.row) + 1),
  COLUMN: whole(
    0,
    1,
    ([range], scope) => (range instanceof CellReference ? range.area.column : scope.at.column) + 1,
  ),
  ROWS: whole(1, 1, ([range], scope) => matrixOf(range!, scope).length),
  COLUMNS: whole(1, 1, ([range], scope) => matrixOf(range!, scope)[0]?.length ?? 0),
};
