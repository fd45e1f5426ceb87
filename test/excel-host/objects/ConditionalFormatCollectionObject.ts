import { RichApiError } from "../engine";
import { type Area, intersects, type Sheet, without } from "../model";
import { CollectionObject } from "./CollectionObject";
import { ConditionalFormatObject } from "./ConditionalFormatObject";
import type { ExcelContext } from "./ExcelContext";

const PARTS: Readonly<Record<string, string>> = {
  Custom: "Custom",
  DataBar: "DataBar",
  ColorScale: "ColorScale",
  IconSet: "IconSet",
  TopBottom: "TopBottom",
  PresetCriteria: "Preset",
  ContainsText: "TextComparison",
  CellValue: "CellValue",
};

/** The rules that touch a range; a new one goes first, as in Excel. */
export class ConditionalFormatCollectionObject extends CollectionObject {
  constructor(
    context: ExcelContext,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    super(context, "ConditionalFormatCollection");
  }

  protected list(): ConditionalFormatObject[] {
    return this.sheet.conditionalFormats
      .filter((format) => format.areas.some((area) => intersects(area, this.area)))
      .map((format) => new ConditionalFormatObject(this.context, this.sheet, format));
  }

  Add(type: string): ConditionalFormatObject {
    this.sheet.requireUnlocked(this.area);
    const part = PARTS[type];
    if (!part) throw new RichApiError("InvalidArgument");
    const id = this.context.workbook.newId();
    const format = { id, type, areas: [this.area], stopIfTrue: false, rule: { [part]: {} } };
    this.sheet.conditionalFormats.unshift(format);
    this.context.workbook.emit({ kind: "conditionalFormats", sheet: this.sheet });
    return new ConditionalFormatObject(this.context, this.sheet, format);
  }

  /** Rules that reach beyond the range stay for the rest. */
  ClearAll(): null {
    this.sheet.requireUnlocked(this.area);
    const before = this.sheet.conditionalFormats;
    if (!before.some((format) => format.areas.some((area) => intersects(area, this.area)))) return null;
    this.sheet.conditionalFormats = before.filter((format) => {
      format.areas = format.areas.flatMap((area) => without(area, this.area));
      return format.areas.length > 0;
    });
    this.context.workbook.emit({ kind: "conditionalFormats", sheet: this.sheet });
    return null;
  }
}
