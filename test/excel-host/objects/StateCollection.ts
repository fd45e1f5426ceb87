import type { ApiObject } from "./ApiObject";
import { ApiObject as Item } from "./ApiObject";
import { CollectionObject } from "./CollectionObject";
import type { State } from "./ExcelContext";

/** A collection of classes without behaviour (charts and the like): items are state bags that remember what they were given. */
export class StateCollection extends CollectionObject {
  private get bags(): State[] {
    return (this.state["$items"] ??= []) as State[];
  }

  protected list(): ApiObject[] {
    return this.bags.map((bag) => new StateItem(this.context, this.shape.item ?? "", bag, this));
  }

  Add(...parameters: unknown[]): ApiObject {
    const method = this.shape.methods["Add"];
    if (!method) throw this.notImplemented("Add");
    const id = this.context.workbook.newId();
    const bag: State = { $id: id, Id: id, Name: `${this.shape.item} ${this.bags.length + 1}` };
    const scalars = this.context.catalog[this.shape.item ?? ""]?.scalars ?? [];
    method.parameters.forEach((name, i) => {
      const wire = name.charAt(0).toUpperCase() + name.slice(1);
      const value = parameters[i];
      const plain = value instanceof Item ? value.$get("Address") : value;
      bag[scalars.includes(wire) ? wire : `$${name}`] = plain;
    });
    this.bags.push(bag);
    return this.list().at(-1)!;
  }

  remove(bag: State): void {
    this.bags.splice(this.bags.indexOf(bag), 1);
  }
}

class StateItem extends Item {
  Delete(): null {
    (this.parent as StateCollection).remove(this.state);
    return null;
  }
}
