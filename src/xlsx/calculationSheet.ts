import type { Language } from "../base";
import type { ScenarioRun } from "../scenario";
import { columnLetters } from "../tables";
import { copyTexts, fill, resultHeader, texts } from "../wording";
import { calculationColumns, calculationRows as at } from "./calculationColumns";
import { calculationRow } from "./calculationRow";
import type { FileCell } from "./fileCell";
import type { FileSheet } from "./fileSheet";
import { keyHeaderCells } from "./keyHeaderCells";
import { nativeFigures } from "./nativeFigures";
import { nativeKey } from "./nativeKey";

/** What the sheet is made from beside the run. */
export interface CalculationWishes {
  /** Name of the scenario. */
  readonly name: string;
  readonly sheet: string;
  readonly language: Language;
  /** Reference to the cell that a figure was read from, where that cell holds just that figure: "'Underlag'!D5". */
  readonly source: (row: number, column: number, value: number) => string | undefined;
}

/**
 * The whole calculation as native formulas that Excel 2016 and LibreOffice recalculate without any add-in: shares, key,
 * targets by largest remainder, what exists, shortfall, places by the published level.
 * @remarks
 * The run calculates exactly, a spreadsheet in doubles. Wherever its formula would not give the figure of the run (a tie that a
 * rule decided, a method without a formula, a key below zero), the decided figure stands, and the note says so.
 * The level is published, not calculated: with changed inputs the sum of the places shows what it no longer fits.
 * Source: METHOD 3; D-002 for the order at equal remainders.
 */
export function calculationSheet(run: ScenarioRun, wishes: CalculationWishes): FileSheet {
  const words = copyTexts[wishes.language];
  const columns = calculationColumns(run);
  const rows = run.results.length;
  const range = (name: string): string => {
    const letters = columnLetters(columns[name] ?? 0);
    return `$${letters}$${at.first + 1}:$${letters}$${at.first + rows}`;
  };
  const ofKey = nativeKey(run.key);
  const native = nativeFigures(
    run,
    run.results.map(({ key, place }) => ofKey?.keys[place] ?? key),
  );
  const sumOf = (of: (result: ScenarioRun["results"][number]) => number): number =>
    Number(run.results.reduce((total, each) => total + of(each), 0).toPrecision(15));
  const line = (row: number, label: string, value: number | string, formula?: string): FileCell[] => [
    { row, column: 0, value: label },
    { row, column: 1, value, ...(formula === undefined ? {} : { formula }) },
  ];
  const { total } = run.scenario;
  const existing = sumOf((result) => result.existing);
  const figure = (row: number): string => `B${row + 1}`;
  // Not by way of the cell for the pot: LibreOffice 7.4 takes that chain for a circle.
  const pot = `${figure(at.total)}+SUM(${range("existing")})`;
  const head: readonly FileCell[] = [
    { row: 0, column: 0, value: fill(words.calculation, { name: wishes.name }) },
    { row: 1, column: 0, value: words.calculationNote },
    ...line(at.total, words.count, total),
    ...line(at.existing, words.existing, existing, `SUM(${range("existing")})`),
    ...line(at.pot, words.pot, run.pot, pot),
    ...line(at.wholePot, words.wholePot, Math.round(run.pot), `ROUND(${pot},0)`),
    ...line(at.level, words.level, run.filledTo ?? words.none),
    ...leftLine(),
    ...line(
      at.given,
      words.given,
      sumOf((result) => result.places),
      `SUM(${range("places")})`,
    ),
  ];
  /** What the targets are rounded by: persons that the whole parts leave, or a level of their own. */
  function leftLine(): readonly FileCell[] {
    if (native.targetLevel !== undefined) return line(at.left, words.targetLevel, native.targetLevel);
    if (run.scenario.targetMethod !== "largestRemainder") return [];
    return line(at.left, words.leftOver, native.left, `${figure(at.wholePot)}-SUM(${range("whole")})`);
  }
  return {
    name: wishes.sheet,
    cells: [
      ...head,
      ...headers(run, columns, wishes.language),
      ...run.results.flatMap((result, place) =>
        calculationRow(run, result, {
          ...wishes,
          columns,
          row: at.first + place,
          range,
          nativeKey: ofKey,
          native: native.rows[place],
        }),
      ),
    ],
    frozen: { rows: at.first, columns: 2 },
    columnWidths: { 0: 38, 1: 22, [columns.note ?? 0]: 40 },
  };
}

function headers(
  run: ScenarioRun,
  columns: Readonly<Record<string, number>>,
  language: Language,
): FileCell[] {
  const words = copyTexts[language];
  const own = texts[language].results.headers;
  const named: Record<string, string> = {
    ...own,
    places: resultHeader("places", language, run.scenario.purpose),
    population: words.population,
    whole: words.whole,
    remainder: words.remainder,
    order: words.order,
    minimum: words.least,
    maximum: words.most,
    note: words.note,
  };
  const weights: FileCell[] = [{ row: at.weights, column: 0, value: words.weight }];
  for (const { name, title, weight } of keyHeaderCells(run.key, language)) {
    named[name] = title;
    const column = columns[name];
    if (weight !== undefined && column !== undefined)
      weights.push({ row: at.weights, column, value: weight });
  }
  run.stocks.forEach(({ header, weight }, place) => {
    named[`stock${place}`] = fill(words.stockNet, { name: header });
    weights.push({ row: at.weights, column: columns[`stock${place}`] ?? 0, value: weight });
  });
  const titles = Object.entries(columns).map(([name, column]): FileCell => ({
    row: at.header,
    column,
    value: named[name] ?? name,
  }));
  return [...weights, ...titles];
}
