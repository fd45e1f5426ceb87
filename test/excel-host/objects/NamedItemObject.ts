import { RichApiError } from "../engine";
import type { DefinedName } from "../model";
import { ApiObject } from "./ApiObject";
import type { ExcelContext } from "./ExcelContext";
import { RangeObject } from "./RangeObject";
import { WorksheetObject } from "./WorksheetObject";

export class NamedItemObject extends ApiObject {
  constructor(
    context: ExcelContext,
    readonly item: DefinedName,
  ) {
    super(context, "NamedItem");
  }

  private get body(): string {
    return this.item.formula.replace(/^=/, "");
  }
  private tell(): void {
    this.context.workbook.emit({ kind: "names" });
  }

  get _Id(): string {
    return this.item.scope ? `${this.item.scope.id}!${this.item.name}` : this.item.name;
  }
  get Name(): string {
    return this.item.name;
  }
  get Scope(): string {
    return this.item.scope ? "Worksheet" : "Workbook";
  }
  get Formula(): string {
    return this.item.formula;
  }
  set Formula(formula: string) {
    this.item.formula = formula;
    this.tell();
  }
  get Visible(): boolean {
    return this.item.visible;
  }
  set Visible(visible: boolean) {
    this.item.visible = visible;
    this.tell();
  }
  get Comment(): string {
    return this.item.comment;
  }
  set Comment(comment: string) {
    this.item.comment = comment;
    this.tell();
  }
  get Type(): string {
    if (/#REF!/.test(this.body)) return "Error";
    if (this.GetRangeOrNullObject()) return "Range";
    if (/^-?[\d.]+(E[+-]?\d+)?$/i.test(this.body))
      return Number.isInteger(Number(this.body)) ? "Integer" : "Double";
    if (/^(TRUE|FALSE)$/i.test(this.body)) return "Boolean";
    return "String";
  }
  get Value(): unknown {
    const type = this.Type;
    if (type === "Error") return "#REF!";
    if (type === "Integer" || type === "Double") return Number(this.body);
    if (type === "Boolean") return /^true$/i.test(this.body);
    return type === "Range" ? this.body : this.body.replace(/^"|"$/g, "").replace(/""/g, '"');
  }

  get WorksheetOrNullObject(): ApiObject | null {
    return this.item.scope ? new WorksheetObject(this.context, this.item.scope) : null;
  }
  get Worksheet(): ApiObject {
    const sheet = this.WorksheetOrNullObject;
    if (!sheet) throw new RichApiError("ItemNotFound");
    return sheet;
  }

  GetRangeOrNullObject(): RangeObject | null {
    const place = this.context.workbook.resolve(this.item.formula, this.item.scope ?? undefined);
    return place && new RangeObject(this.context, place.sheet, place.area);
  }
  GetRange(): RangeObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new RichApiError("InvalidReference");
    return range;
  }
  Delete(): null {
    const { workbook } = this.context;
    workbook.names = workbook.names.filter((one) => one !== this.item);
    this.tell();
    return null;
  }
}
