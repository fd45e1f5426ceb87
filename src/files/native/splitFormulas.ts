import {
  apportion,
  apportionMethods,
  level,
  placesFor,
  placesMethods,
  target,
  wholePot,
} from "../../allocation";
import type { Language } from "../../base";
import { copyTexts, texts } from "../../wording";
import { levelMethods, remainderFigures, roundedTo } from "../../xlsx";
import type { LevelMethod, RemainderFigures } from "../../xlsx";
import type { CellBlock } from "./cellBlock";
import type { FormulaSheet, WorkColumn, WorkPlace } from "./formulaSheet";
import type { NativeCell } from "./nativeCell";
import { splitArguments } from "./splitArguments";
import type { SplitArguments } from "./splitArguments";
import type { Vector } from "./vectorOf";

/** Where the steps of a formula are written, and in which language. */
export interface Bench {
  readonly sheet: FormulaSheet;
  readonly language: Language;
  /** Over the block: "Svar!B2 TARGET". */
  readonly title: string;
}

/**
 * TARGET, APPORTION and PLACES as plain formulas, their steps in a block of their own: largest remainder, or a rounding of the
 * published level × key − existing within the bounds.
 * @returns references to the block's last column; a row that a tie rule decided stands without a formula
 * @remarks
 * Undefined for other functions and methods, and for a largest remainder within bounds. Source: METHOD 3; D-002 at equal remainders.
 */
export function splitFormulas(
  name: string,
  given: readonly (CellBlock | undefined)[],
  bench: Bench,
): readonly NativeCell[] | undefined {
  const read = splitArguments(name, given);
  if (!read) return undefined;
  const { units, total } = read;
  const isPlaces = name === "PLACES";
  const method = read.method ?? (isPlaces ? "sainteLague" : "largestRemainder");
  const byLevel = levelMethods.find((each) => each === method);
  const isBounded = units.minimum !== undefined || units.maximum !== undefined;
  if (!byLevel && (isPlaces || (method !== "halfUp" && (method !== "largestRemainder" || isBounded))))
    return undefined;
  const placing = placesMethods.find((each) => each === method);
  const splitting = apportionMethods.find((each) => each === method);
  const exact = isPlaces
    ? placesFor(total.value, units, placing)
    : name === "TARGET"
      ? target(total.value, units, splitting)
      : apportion(total.value, units, splitting);
  if (!exact.ok) return undefined;
  const pot = name === "TARGET" ? wholePot(total.value, units.existing) : total.value;
  return written(read, bench, { pot, byLevel, isTarget: name === "TARGET", method }, exact.value);
}

interface Split {
  readonly pot: number;
  readonly byLevel: LevelMethod | undefined;
  readonly isTarget: boolean;
  readonly method: string;
}

function written(
  read: SplitArguments,
  { sheet, language, title }: Bench,
  split: Split,
  exact: { readonly places: readonly number[]; readonly tied: readonly number[] },
): readonly NativeCell[] {
  const words = copyTexts[language];
  const { units, total, weights } = read;
  const { pot, byLevel, isTarget, method } = split;
  const rows = exact.places.length;
  const whole = units.weights.reduce((sum, each) => sum + each, 0);
  const keys = units.weights.map((weight) => weight / whole);
  const isRemainder = method === "largestRemainder";
  const place = sheet.place(
    ["key", ...(isRemainder ? ["whole", "remainder", "code", "order"] : []), "split"],
    rows,
  );
  const potFormula =
    isTarget && read.existing ? `ROUND(${place.line(0)}+SUM(${read.existing.range}),0)` : place.line(0);
  const steps = remainderFigures(pot, keys, codeRanks(units.codes, rows));
  const { existing: _existing, ...free } = units;
  const height = byLevel && level(read.existing && !isTarget ? units : free, exact.places, byLevel);
  const lines = [
    { label: words.count, value: total.value, formula: total.cell },
    { label: words.wholePot, value: pot, formula: potFormula },
    ...(height === undefined ? [] : [{ label: words.level, value: height }]),
    ...(isRemainder
      ? [
          {
            label: words.leftOver,
            value: steps.left,
            formula: `${place.line(1)}-SUM(${place.range("whole")})`,
          },
        ]
      : []),
  ];
  const values = keys.map((key, row) => {
    if (isRemainder) return steps.split[row] ?? 0;
    const stands = isTarget ? 0 : (units.existing?.[row] ?? 0);
    const exactly = byLevel ? (height ?? 0) * key - stands : pot * key;
    const rounded = roundedTo[byLevel ?? "sainteLague"].of(exactly);
    const most = units.maximum?.[row] ?? Infinity;
    return [units.minimum?.[row] ?? 0, most === Infinity ? pot : most, rounded].sort((a, b) => a - b)[1] ?? 0;
  });
  const cells = exact.places.map((decided, row) => {
    const isDecided = (!isRemainder && exact.tied.includes(row)) || values[row] !== decided;
    return { value: decided, formula: isDecided ? undefined : splitFormula(read, split, place, row) };
  });
  const columns: WorkColumn[] = [
    {
      name: "key",
      title: texts[language].results.headers.key,
      cells: keys.map((value, row) => ({ value, formula: `${weights.cell(row)}/SUM(${weights.range})` })),
    },
    ...(isRemainder ? remainderColumns(steps, units.codes, place, words) : []),
    { name: "split", title: words.persons, cells },
  ];
  const block = sheet.put(title, lines, columns);
  return cells.map(({ value, formula }, row) =>
    formula === undefined ? { value } : { value, formula: block.cell(row, 0) },
  );
}

function splitFormula(read: SplitArguments, split: Split, place: WorkPlace, row: number): string {
  const { byLevel, isTarget, method } = split;
  if (method === "largestRemainder")
    return `${place.cell("whole", row)}+IF(${place.cell("order", row)}<=${place.line(2)},1,0)`;
  const key = place.cell("key", row);
  const stands = read.existing && !isTarget ? `-${read.existing.cell(row)}` : "";
  const wanted = byLevel
    ? `${roundedTo[byLevel].formula}(${place.line(2)}*${key}${stands},0)`
    : `ROUND(${place.line(1)}*${key},0)`;
  const of = (vector: Vector): string => vector.cell(vector.values.length === 1 ? 0 : row);
  const least = read.minimum ? `N(${of(read.minimum)})` : "0";
  const most = read.maximum
    ? `IF(${of(read.maximum)}="",${place.line(0)},${of(read.maximum)})`
    : place.line(1);
  return `MEDIAN(${least},${most},${wanted})`;
}

function remainderColumns(
  steps: RemainderFigures,
  codes: readonly string[] | undefined,
  place: WorkPlace,
  words: (typeof copyTexts)[Language],
): WorkColumn[] {
  const ranks = codeRanks(codes, steps.whole.length);
  const [remainders, keys, ranked] = [place.range("remainder"), place.range("key"), place.range("code")];
  const pot = place.line(1);
  const own = (name: string, row: number): string => place.cell(name, row);
  const order = (row: number): string =>
    `1+SUMPRODUCT((${remainders}>${own("remainder", row)})+(${remainders}=${own("remainder", row)})*((${keys}>${own("key", row)})+(${keys}=${own("key", row)})*(${ranked}<${own("code", row)})))`;
  return [
    {
      name: "whole",
      title: words.whole,
      cells: steps.whole.map((value, row) => ({ value, formula: `INT(ROUND(${pot}*${own("key", row)},9))` })),
    },
    {
      name: "remainder",
      title: words.remainder,
      cells: steps.remainder.map((value, row) => ({
        value,
        formula: `ROUND(${pot}*${own("key", row)}-${own("whole", row)},9)`,
      })),
    },
    { name: "code", title: words.codeOrder, cells: ranks.map((value) => ({ value })) },
    {
      name: "order",
      title: words.order,
      cells: steps.order.map((value, row) => ({ value, formula: order(row) })),
    },
  ];
}

/** Place of every row in the order of codes, which settles what is equal; the row's own where there are none. */
function codeRanks(codes: readonly string[] | undefined, rows: number): number[] {
  const all = Array.from({ length: rows }, (_, row) => row);
  if (!codes) return all.map((row) => row + 1);
  const sorted = [...all].sort((a, b) => ((codes[a] ?? "") < (codes[b] ?? "") ? -1 : 1));
  const ranks = all.map(() => 0);
  sorted.forEach((row, rank) => (ranks[row] = rank + 1));
  return ranks;
}
