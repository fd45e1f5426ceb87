import { ApiObject } from "./ApiObject";
import { CollectionObject } from "./CollectionObject";
import type { ExcelContext } from "./ExcelContext";

/** Values by key: `workbook.settings`, `worksheet.customProperties`, `properties.custom`. Adding an existing key sets it. */
export class SettingCollectionObject extends CollectionObject {
  constructor(
    context: ExcelContext,
    className: string,
    readonly entries: Map<string, unknown>,
    readonly changed: () => void,
  ) {
    super(context, className);
  }

  protected list(): SettingObject[] {
    return [...this.entries.keys()].map((key) => new SettingObject(this, key));
  }

  Add(key: string, value: unknown): ApiObject {
    this.entries.set(key, value);
    this.changed();
    return new SettingObject(this, key);
  }

  DeleteAll(): null {
    this.entries.clear();
    this.changed();
    return null;
  }
}

class SettingObject extends ApiObject {
  constructor(
    private readonly all: SettingCollectionObject,
    private readonly key: string,
  ) {
    super(all.context, all.shape.item ?? "Setting");
  }

  get _Id(): string {
    return this.key;
  }
  get Key(): string {
    return this.key;
  }
  get Type(): string {
    const value = this.Value;
    return typeof value === "number" ? "Number" : typeof value === "boolean" ? "Boolean" : "String";
  }
  get Value(): unknown {
    return this.all.entries.get(this.key) ?? null;
  }
  set Value(value: unknown) {
    this.all.entries.set(this.key, value);
    this.all.changed();
  }
  Delete(): null {
    this.all.entries.delete(this.key);
    this.all.changed();
    return null;
  }
}
