import { columnLetters, formatText, type Sheet } from "../model";
import type { HostObject } from "../engine";
import { ApiObject } from "./ApiObject";
import type { ExcelContext } from "./ExcelContext";
import { formatDefault } from "./formatDefaults";
import type { RangeObject } from "./RangeObject";

const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;
const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];
const COLOR_NAMES: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** `range.format` and everything under it: one property for all cells; reading gives null where they differ. */
export class RangeFormatObject extends ApiObject {
  constructor(
    context: ExcelContext,
    className: string,
    readonly range: RangeObject,
    readonly path: string,
  ) {
    super(context, className);
  }

  private child(className: string, step: string): RangeFormatObject {
    return new RangeFormatObject(this.context, className, this.range, `${this.path}${step}.`);
  }

  override $identity(): Record<string, unknown> {
    return {};
  }

  override $get(name: string): unknown {
    const className = this.shape.navigations[name];
    if (className) return this.child(className, name);
    const { sheet, area } = this.range;
    if (name === "SideIndex") return this.path.split(".").at(-2);
    if (name === "Count" && this.$class === "RangeBorderCollection") return SIDES.length;
    if (name === "ColumnWidth")
      return same(span(area.column, area.columns), (i) => sheet.columnWidths.get(i) ?? STANDARD_WIDTH);
    if (name === "RowHeight")
      return same(span(area.row, sheet.reach(area).rows), (i) => sheet.rowHeights.get(i) ?? STANDARD_HEIGHT);
    const reach = sheet.reach(area);
    let value: unknown;
    for (let row = reach.row; row < reach.row + reach.rows; row++)
      for (let column = reach.column; column < reach.column + reach.columns; column++) {
        const one = sheet.formatAt(row, column)[this.path + name] ?? formatDefault(this.path + name);
        if (row === reach.row && column === reach.column) value = one;
        else if (one !== value) return null;
      }
    return value;
  }

  override $set(name: string, value: unknown): void {
    const { sheet, area } = this.range;
    if (name === "ColumnWidth" || name === "RowHeight") {
      const wide = name === "ColumnWidth";
      const sizes = wide ? sheet.columnWidths : sheet.rowHeights;
      for (const i of wide ? span(area.column, area.columns) : span(area.row, sheet.reach(area).rows))
        sizes.set(i, Number(value));
      this.context.workbook.emit({ kind: wide ? "columnWidths" : "rowHeights", sheet, area });
      return;
    }
    const color =
      typeof value === "string" && name.endsWith("Color")
        ? (COLOR_NAMES[value.toLowerCase()] ?? value.toUpperCase())
        : value;
    sheet.setFormat(area, this.path + name, color);
  }

  override $items(): HostObject[] | null {
    return this.$class === "RangeBorderCollection"
      ? SIDES.map((side) => this.child("RangeBorder", side))
      : null;
  }

  override $item([side]: unknown[]): HostObject {
    return this.child("RangeBorder", String(side));
  }

  /** `fill.clear()`. */
  Clear(): null {
    this.range.sheet.requireUnlocked(this.range.area);
    this.range.sheet.changeFormat(this.range.area, (format) => {
      const kept = Object.entries(format).filter(([key]) => !key.startsWith(this.path));
      return kept.length === Object.keys(format).length ? format : Object.fromEntries(kept);
    });
    return null;
  }

  GetItem(side: string): RangeFormatObject {
    return this.child("RangeBorder", side);
  }

  GetItemAt(index: number): RangeFormatObject {
    return this.child("RangeBorder", SIDES[index] ?? "EdgeTop");
  }

  AutofitColumns(): null {
    const { sheet, area } = this.range;
    const reach = sheet.reach(area);
    for (const column of span(area.column, Math.min(area.columns, reach.columns)))
      sheet.columnWidths.set(column, fittingWidth(sheet, column, reach.row, reach.rows));
    this.context.workbook.emit({ kind: "columnWidths", sheet, area });
    return null;
  }

  AutofitRows(): null {
    const { sheet, area } = this.range;
    for (const row of span(area.row, sheet.reach(area).rows)) sheet.rowHeights.delete(row);
    this.context.workbook.emit({ kind: "rowHeights", sheet, area });
    return null;
  }

  AdjustIndent(amount: number): null {
    this.range.sheet.setFormat(
      this.range.area,
      "IndentLevel",
      Number(this.$get("IndentLevel") ?? 0) + amount,
    );
    return null;
  }
}

const span = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i);

function same(all: number[], read: (index: number) => unknown): unknown {
  const first = read(all[0] ?? 0);
  return all.every((one) => read(one) === first) ? first : null;
}

/** Roughly what the longest text of a column takes, in points. */
function fittingWidth(sheet: Sheet, column: number, row: number, rows: number): number {
  let longest = columnLetters(column).length;
  for (const [r, c, cell] of sheet.existing({ row, column, rows, columns: 1 }))
    longest = Math.max(
      longest,
      formatText(cell.value, sheet.numberFormatAt(r, c), sheet.workbook.culture).length,
    );
  return Math.round((longest * 5.25 + 9) * 4) / 4;
}
