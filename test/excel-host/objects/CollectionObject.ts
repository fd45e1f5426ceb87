import { type HostObject, RichApiError } from "../engine";
import { ApiObject } from "./ApiObject";

/** A collection whose items come from the model: counting, finding and the null object are the same for all. */
export abstract class CollectionObject extends ApiObject {
  protected abstract list(): ApiObject[];

  override $items(): HostObject[] {
    return this.list();
  }

  override $item([key]: unknown[]): ApiObject | null {
    return this.find(key);
  }

  /** By id, key or name, in any case of letters. */
  protected find(key: unknown): ApiObject | null {
    const wanted = String(key).toLowerCase();
    const names = ["Id", "_Id", "Key", "Name"];
    const matches = (item: ApiObject): boolean =>
      names.some(
        (name) => item.shape.scalars.includes(name) && String(item.$get(name)).toLowerCase() === wanted,
      );
    return this.list().find(matches) ?? null;
  }

  GetCount(): number {
    return this.list().length;
  }

  GetItemOrNullObject(key: unknown): ApiObject | null {
    return this.find(key);
  }

  GetItemAt(index: number): ApiObject {
    const item = this.list()[index];
    if (!item) throw new RichApiError("InvalidArgument");
    return item;
  }

  GetFirst(): ApiObject {
    const item = this.list()[0];
    if (!item) throw new RichApiError("ItemNotFound");
    return item;
  }
}
