import { RichApiError } from "../engine";
import { bounding, type ConditionalFormat, type Sheet } from "../model";
import { ApiObject } from "./ApiObject";
import type { ExcelContext, State } from "./ExcelContext";
import { RangeObject } from "./RangeObject";

/** One rule; what is under `custom`, `cellValue` and so on is kept as it is set. */
export class ConditionalFormatObject extends ApiObject {
  constructor(
    context: ExcelContext,
    readonly sheet: Sheet,
    readonly format: ConditionalFormat,
  ) {
    super(context, "ConditionalFormat", format.rule);
  }

  get Id(): string {
    return this.format.id;
  }
  get Type(): string {
    return this.format.type;
  }
  get StopIfTrue(): boolean {
    return this.format.stopIfTrue;
  }
  set StopIfTrue(value: boolean) {
    this.format.stopIfTrue = value;
    this.changed();
  }
  get Priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.format);
  }
  set Priority(value: number) {
    const rest = this.sheet.conditionalFormats.filter((one) => one !== this.format);
    rest.splice(value, 0, this.format);
    this.sheet.conditionalFormats = rest;
    this.changed();
  }

  override $get(name: string): unknown {
    const className = this.shape.navigations[name];
    if (!className) return super.$get(name);
    const base = name.replace(/OrNullObject$/, "");
    const part = this.state[base] as State | undefined;
    if (!part && base !== name) return null;
    if (!part) throw new RichApiError("InvalidOperation");
    return new RulePart(this.context, className, part, this, () => this.changed());
  }

  Delete(): null {
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((one) => one !== this.format);
    this.changed();
    return null;
  }

  GetRange(): RangeObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new RichApiError("InvalidOperation");
    return range;
  }

  /** Null where the rule stands on several areas. */
  GetRangeOrNullObject(): RangeObject | null {
    const [first, ...more] = this.format.areas;
    if (!first) return null;
    const whole = more.reduce(bounding, first);
    const cells = this.format.areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
    return cells === whole.rows * whole.columns ? new RangeObject(this.context, this.sheet, whole) : null;
  }

  private changed(): void {
    this.context.workbook.emit({ kind: "conditionalFormats", sheet: this.sheet });
  }
}

/** A part of a rule; setting a property tells the workbook's followers. */
class RulePart extends ApiObject {
  constructor(
    context: ExcelContext,
    className: string,
    state: State,
    parent: ApiObject,
    readonly changed: () => void,
  ) {
    super(context, className, state, parent);
  }

  override $get(name: string): unknown {
    const className = this.shape.navigations[name];
    if (className)
      return new RulePart(this.context, className, (this.state[name] ??= {}) as State, this, this.changed);
    if (name === "FormulaLocal") return this.state["Formula"] ?? null;
    return super.$get(name);
  }

  override $set(name: string, value: unknown): void {
    super.$set(name, value);
    this.changed();
  }

  override $item([side]: unknown[]): ApiObject {
    const sides = (this.state["$sides"] ??= {}) as Record<string, State>;
    return new RulePart(
      this.context,
      this.shape.item ?? "",
      (sides[String(side)] ??= {}),
      this,
      this.changed,
    );
  }

  /** `fill.clear()` and `font.clear()`. */
  Clear(): null {
    for (const key of Object.keys(this.state)) delete this.state[key];
    this.changed();
    return null;
  }
}
