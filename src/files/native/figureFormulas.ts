import { ratioToNumber } from "../../base";
import { readTransform, transformed } from "../../distribution-key";
import { shareFormula } from "../../xlsx";
import type { CellBlock } from "./cellBlock";
import type { NativeCell } from "./nativeCell";
import { vectorOf } from "./vectorOf";
import type { Vector } from "./vectorOf";

type Arguments = readonly (CellBlock | undefined)[];

/**
 * The functions whose every row is one plain formula: SHARE, BLEND, CREDIT, SHORTFALL, PERTHOUSAND.
 * @returns cells in the order of the rows; undefined for other functions and for arguments that are no figures
 * @remarks Formula: FUNCTIONS, building blocks. Example: SHORTFALL(B2:B9,C2:C9) is MAX(0,B2-C2) and so on.
 */
export function figureFormulas(name: string, given: Arguments): readonly NativeCell[] | undefined {
  switch (name) {
    case "SHARE":
      return shares(given);
    case "BLEND":
      return weighted(given, true);
    case "CREDIT":
      return weighted(given, false);
    case "SHORTFALL":
      return pairs(given, (a, b) => ({
        value: Math.max(0, a.value - b.value),
        formula: `MAX(0,${a.cell}-${b.cell})`,
      }));
    case "PERTHOUSAND":
      return pairs(given, (a, b) => ({
        value: (1000 * a.value) / b.value,
        formula: `1000*${a.cell}/${b.cell}`,
      }));
    default:
      return undefined;
  }
}

/** Blank cells are refused by the functions and would count as 0 in plain formulas. */
function full(vector: Vector | undefined): FullVector | undefined {
  const values = vector?.values.filter((value) => value !== null);
  return vector && values?.length === vector.values.length ? { ...vector, values } : undefined;
}

type FullVector = Omit<Vector, "values"> & { readonly values: readonly number[] };

function shares([first, word, people]: Arguments): readonly NativeCell[] | undefined {
  const name = word === undefined ? "share" : word.value(0, 0);
  const transform = typeof name === "string" ? readTransform(name) : undefined;
  const values = full(vectorOf(first));
  const population = full(vectorOf(people));
  if (!values || transform === undefined || transform === "factor" || (people && !population))
    return undefined;
  const exact = transformed(values.values, transform, population?.values);
  if (!exact.ok) return undefined;
  const cells = exact.value.over.map((over, row) => ({
    value: ratioToNumber(over, exact.value.under),
    formula: shareFormula(transform, {
      value: values.cell(row),
      values: values.range,
      people: population?.cell(row) ?? "",
      population: population?.range ?? "",
    }),
  }));
  return cells.every(({ formula }) => formula !== undefined) ? (cells as NativeCell[]) : undefined;
}

/** Σ weight × column; for a blend every column is brought to sum 1 and the weights too. */
function weighted([block, by]: Arguments, isBlend: boolean): readonly NativeCell[] | undefined {
  const weights = full(vectorOf(by));
  if (!block || !weights) return undefined;
  const isTurned = !isBlend && block.rows === 1 && weights.values.length === 1;
  const [rows, columns] = isTurned ? [block.columns, 1] : [block.rows, block.columns];
  if (columns !== weights.values.length) return undefined;
  const at = (row: number, column: number): readonly [number, number] =>
    isTurned ? [0, row] : [row, column];
  const sums: number[] = [];
  for (let column = 0; column < columns; column++) {
    let sum = 0;
    for (let row = 0; row < rows; row++) {
      const value = block.value(...at(row, column));
      if (typeof value !== "number") return undefined;
      sum += value;
    }
    sums.push(sum);
  }
  const all = weights.values.reduce((total, each) => total + each, 0);
  return Array.from({ length: rows }, (_, row) => {
    const terms = sums.map((sum, column) => {
      const value = block.value(...at(row, column)) as number;
      const product = `${weights.cell(column)}*${block.cell(...at(row, column))}`;
      const weight = weights.values[column] ?? 0;
      return isBlend
        ? {
            value: (weight * value) / sum,
            formula: `${product}/SUM(${block.area(0, column, rows - 1, column)})`,
          }
        : { value: weight * value, formula: product };
    });
    const value = terms.reduce((total, term) => total + term.value, 0);
    const formula = terms.map((term) => term.formula).join("+");
    return isBlend
      ? { value: value / all, formula: `(${formula})/SUM(${weights.range})` }
      : { value, formula };
  });
}

interface Figure {
  readonly value: number;
  readonly cell: string;
}

function pairs(
  [first, second]: Arguments,
  of: (a: Figure, b: Figure) => NativeCell,
): readonly NativeCell[] | undefined {
  const [a, b] = [full(vectorOf(first)), full(vectorOf(second))];
  if (!a || !b || a.values.length !== b.values.length) return undefined;
  return a.values.map((value, row) =>
    of({ value, cell: a.cell(row) }, { value: b.values[row] ?? 0, cell: b.cell(row) }),
  );
}
