import { RichApiError } from "../engine";
import { formatArea, quoteSheetName, type Sheet } from "../model";
import { CollectionObject } from "./CollectionObject";
import type { ExcelContext } from "./ExcelContext";
import { NamedItemObject } from "./NamedItemObject";
import { RangeObject } from "./RangeObject";

/** The names of the workbook, or those of one sheet. */
export class NamedItemCollectionObject extends CollectionObject {
  constructor(
    context: ExcelContext,
    readonly scope: Sheet | null,
  ) {
    super(context, "NamedItemCollection");
  }

  protected list(): NamedItemObject[] {
    return this.context.workbook.names
      .filter((name) => name.scope === this.scope)
      .map((name) => new NamedItemObject(this.context, name));
  }

  Add(name: string, reference: unknown, comment = ""): NamedItemObject {
    const { workbook } = this.context;
    if (this.find(name)) throw new RichApiError("ItemAlreadyExists");
    if (!this.scope) workbook.checkName(name);
    const formula = formulaFor(reference);
    const item = { name, formula, scope: this.scope, visible: true, comment: comment ?? "" };
    workbook.names.push(item);
    workbook.emit({ kind: "names" });
    return new NamedItemObject(this.context, item);
  }
}

function formulaFor(reference: unknown): string {
  if (reference instanceof RangeObject)
    return `=${quoteSheetName(reference.sheet.name)}!${formatArea(reference.area, true)}`;
  const text = String(reference);
  return text.startsWith("=") ? text : `="${text.replace(/"/g, '""')}"`;
}
