import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { Workbook } from "../../model";
import type { GridBook } from "./GridBook";

/** Brings the defined names of the grid to those of the model. */
export function paintNames(book: GridBook, workbook: Workbook, painted: Map<string, string>): boolean {
  const wanted = new Map(
    workbook.names.map((name) => {
      const scope = name.scope?.id ?? "AllDefaultWorkbook";
      const formula = /^=[^=].*[!]/.test(name.formula) ? name.formula.slice(1) : name.formula;
      return [`${scope} ${name.name}`, { name: name.name, scope, formula }];
    }),
  );
  let changed = false;
  for (const id of [...painted.keys()]) {
    if (wanted.has(id)) continue;
    book.run(RemoveDefinedNameMutation, { id, name: id.split(" ")[1] ?? "", formulaOrRefString: "" });
    painted.delete(id);
    changed = true;
  }
  for (const [id, { name, scope, formula }] of wanted) {
    if (painted.get(id) === formula) continue;
    book.run(SetDefinedNameMutation, { id, name, formulaOrRefString: formula, localSheetId: scope });
    painted.set(id, formula);
    changed = true;
  }
  return changed;
}
