import { ApiObject } from "./ApiObject";
import type { ExcelContext } from "./ExcelContext";

/** `workbook.application`. */
export class ApplicationObject extends ApiObject {
  constructor(context: ExcelContext) {
    super(context, "Application", context.stateOf(context));
  }

  get CalculationMode(): string {
    return this.context.calculationMode;
  }
  set CalculationMode(mode: string) {
    this.context.calculationMode = mode;
  }
  get CalculationState(): string {
    return this.context.workbook.engine?.busy ? "Calculating" : "Done";
  }
  get CalculationEngineVersion(): number {
    return 191029;
  }
  get DecimalSeparator(): string {
    return this.context.workbook.culture.decimal;
  }
  get ThousandsSeparator(): string {
    return this.context.workbook.culture.group;
  }
  get UseSystemSeparators(): boolean {
    return true;
  }
  get CultureInfo(): ApiObject {
    return new CultureInfoObject(this.context, "CultureInfo");
  }

  Calculate(_type: string): null {
    this.context.workbook.engine?.recalculate(true);
    return null;
  }
  SuspendApiCalculationUntilNextSync(): null {
    this.context.calculationSuspended = true;
    return null;
  }
}

class CultureInfoObject extends ApiObject {
  get Name(): string {
    return this.context.workbook.culture.name;
  }
  get NumberFormat(): ApiObject {
    return new NumberFormatInfoObject(this.context, "NumberFormatInfo");
  }
}

class NumberFormatInfoObject extends ApiObject {
  get NumberDecimalSeparator(): string {
    return this.context.workbook.culture.decimal;
  }
  get NumberGroupSeparator(): string {
    return this.context.workbook.culture.group;
  }
}
