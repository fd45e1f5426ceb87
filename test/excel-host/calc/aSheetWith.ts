import { aWorkbook } from "../aWorkbook";
import { CellError, type CellInput, parseArea, type Sheet, type Workbook } from "../model";
import { Calculator, type CalculatorOptions } from ".";

/** A calculated workbook for tests of formulas: cells on Sheet1, and a look at what they show. */
export function aSheetWith(
  rows: readonly (readonly CellInput[])[],
  options: CalculatorOptions = {},
): Calculated {
  return new Calculated(aWorkbook().sheet("Sheet1", { rows }).done(), options);
}

export class Calculated {
  readonly sheet: Sheet;
  readonly calculator: Calculator;

  constructor(
    readonly workbook: Workbook,
    options: CalculatorOptions = {},
  ) {
    this.sheet = workbook.sheets[0]!;
    this.calculator = new Calculator(workbook, options);
    workbook.engine = this.calculator;
    this.calculator.recalculate();
  }

  /** The value that a formula gives in a cell far from the others. */
  value(formula: string): unknown {
    return this.block(formula)[0]![0];
  }

  /** The block that a formula fills. */
  block(formula: string, at = "AA1"): unknown[][] {
    const corner = parseArea(at)!;
    this.sheet.enter(corner, formula);
    this.calculator.recalculate();
    const { spill } = this.sheet.cellAt(corner.row, corner.column)!;
    const shown = this.show({ ...corner, ...(spill ?? { rows: 1, columns: 1 }) });
    this.sheet.enter(corner, "");
    this.calculator.recalculate();
    return shown;
  }

  enter(at: string, input: CellInput): void {
    this.sheet.enter(parseArea(at)!, input);
    this.calculator.recalculate();
  }

  at(address: string): unknown {
    return this.show(parseArea(address)!)[0]![0];
  }

  show(area: { row: number; column: number; rows: number; columns: number }): unknown[][] {
    return this.sheet.map(area, (cell) =>
      cell?.value instanceof CellError ? cell.value.code : (cell?.value ?? ""),
    );
  }
}
