import type { Language } from "../../base";
import type { FileCell, FileSheet, WorkbookFile } from "../../xlsx";
import { allocationCells } from "./allocationCells";
import type { CellBlock } from "./cellBlock";
import { figureFormulas } from "./figureFormulas";
import { formulaCall } from "./formulaCall";
import { formulaList } from "./formulaList";
import { formulaSheet } from "./formulaSheet";
import type { FormulaSheet } from "./formulaSheet";
import type { FrozenFormula, ValueReason } from "./frozenFormula";
import { keyFormulas } from "./keyFormulas";
import type { NativeCell } from "./nativeCell";
import { ownFormulas } from "./ownFormulas";
import type { OwnFormula } from "./ownFormulas";
import { referredBlock } from "./referredBlock";
import { splitFormulas } from "./splitFormulas";
import { withValues } from "./withValues";
import type { SheetCells } from "./withValues";

/** Functions in the order in which one's figures may be what another reads; all others stand as values. */
const worked = [
  "KEY",
  "SHARE",
  "CREDIT",
  "BLEND",
  "APPORTION",
  "TARGET",
  "PLACES",
  "SHORTFALL",
  "PERTHOUSAND",
];

/** Functions whose figures follow from a rule that is given here as native formulas where the arguments allow it. */
const split = ["APPORTION", "TARGET", "PLACES"];

/** What the formulas of the product in a file become. */
export interface NativeFormulas {
  readonly sheets: readonly FileSheet[];
  readonly cells: readonly SheetCells[];
  readonly frozen: readonly FrozenFormula[];
}

/**
 * Every formula of the product as native formulas, as far as plain functions give the figure that stands in the cell.
 * @param file     with its formulas, without the sheets that are struck out
 * @param written  results that read the calculation already
 * @param names    for sheets: that of the steps, and of a further calculation
 * @remarks
 * Where the native formula would come to another figure (a tie that a rule settled, a figure that does not follow from the
 * cells any more), the figure stands. What each formula became is listed on the sheet of the steps.
 */
export function nativeFormulas(
  file: WorkbookFile,
  written: readonly SheetCells[],
  names: { readonly steps: string; readonly calculation: (taken: readonly string[]) => string },
  language: Language,
): NativeFormulas {
  const own = ownFormulas(file);
  if (own.length === 0) return { sheets: [], cells: [], frozen: [] };
  const steps = formulaSheet(names.steps, 4);
  const cells: SheetCells[] = [];
  const sheets: FileSheet[] = [];
  const frozen = new Map<OwnFormula, FrozenFormula>();
  let known = withValues(file, written);
  const order = (each: OwnFormula): number => worked.indexOf(formulaCall(each.formula)?.name ?? "");
  for (const each of [...own].sort((a, b) => order(a) - order(b))) {
    const call = formulaCall(each.formula);
    const put = (made: readonly FileCell[], decided: number, reason?: ValueReason): void => {
      const changed = { sheet: each.sheet, cells: made };
      if (made.length > 0) cells.push(changed);
      known = withValues(known, [changed]);
      const { cell, formula } = each;
      const told = made.length === 0 ? { reason: reason ?? "other" } : {};
      frozen.set(each, { cell, formula, native: made.length, decided, ...told });
    };
    if (call?.name === "ALLOCATE") {
      const there = covered(each, written);
      if (there > 0) {
        frozen.set(each, { cell: each.cell, formula: each.formula, native: there, decided: 0 });
        continue;
      }
      const given = call.words.map((word) => referredBlock(known, each.sheet, word));
      const taken = sheets.map(({ name }) => name);
      const made = allocationCells(each, given, { name: names.calculation(taken), language });
      if (made) sheets.push(made.sheet);
      put(made?.cells ?? [], made?.decided ?? 0, "reads");
      continue;
    }
    const found = call ? column(known, each, call, { steps, language }) : "larger";
    if (typeof found === "string") put([], 0, found);
    else {
      const made = found.flatMap(({ value, formula }, row): FileCell[] => {
        const stored = each.values[row]?.[0];
        const isIt =
          typeof stored === "number" && Math.abs(stored - value) <= 1e-12 * Math.max(1, Math.abs(value));
        if (!isIt || formula === undefined) return [];
        return [{ row: each.area.row + row, column: each.area.column, value, formula }];
      });
      put(made, each.area.rows - made.length);
    }
  }
  const told = own.flatMap((each) => frozen.get(each) ?? []);
  const list = formulaList(names.steps, told, steps.cells(), language);
  return { sheets: [...sheets, list], cells, frozen: told };
}

/** Cells of a result that are formulas already. */
function covered({ sheet, area }: OwnFormula, written: readonly SheetCells[]): number {
  return written
    .filter((each) => each.sheet === sheet)
    .flatMap((each) => each.cells)
    .filter(
      ({ row, column }) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    ).length;
}

interface Desk {
  readonly steps: FormulaSheet;
  readonly language: Language;
}

/** A function's figures; its arguments may be calls of ours themselves, which then get a column of their own. */
function column(
  file: WorkbookFile,
  own: Pick<OwnFormula, "sheet" | "cell">,
  call: { readonly name: string; readonly words: readonly string[] },
  { steps, language }: Desk,
): readonly NativeCell[] | ValueReason {
  if (!worked.includes(call.name)) return "noFormula";
  const title = `${own.cell} ${call.name}`;
  const blocks = call.words.map((word): CellBlock | undefined => {
    if (word === "") return undefined;
    const inner = /^FORDELA\./i.test(word) ? formulaCall(word) : undefined;
    if (!inner) return referredBlock(file, own.sheet, word);
    const cells = column(file, own, inner, { steps, language });
    if (typeof cells === "string") return undefined;
    return steps.put(`${own.cell} ${inner.name}`, [], [{ name: "value", title: inner.name, cells }]);
  });
  if (blocks.some((block, place) => !block && call.words[place] !== "")) return "reads";
  const made =
    figureFormulas(call.name, blocks) ??
    (call.name === "KEY"
      ? keyFormulas(blocks, { sheet: steps, language, title })
      : splitFormulas(call.name, blocks, { sheet: steps, language, title }));
  return made ?? (split.includes(call.name) ? "method" : "reads");
}
