import { InterceptorEffectEnum, type ICellData } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { type Culture, generalText } from "../../model";
import type { GridBook } from "./GridBook";

const AFTER_FORMATS = 5;

/**
 * Shows numbers without a number format as the workbook's language writes them. The grid does so only for numbers
 * that have a format: `0,25` would stand as `0.25` beside `25,0 %`.
 */
export function localNumbers(book: GridBook, culture: () => Culture): () => void {
  const service = book.injector.get(SheetInterceptorService);
  const interception = service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "fordela-local-numbers",
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_FORMATS,
    handler: (cell, position, next) => {
      const held = cell?.v;
      if (typeof held !== "number" || Number.isInteger(held) || culture().decimal === ".") return next(cell);
      const style = position.worksheet.getComposedCellStyleByCellData(
        position.row,
        position.col,
        cell as ICellData,
      );
      if (style?.n?.pattern && style.n.pattern !== "General") return next(cell);
      return next({ ...cell, v: generalText(held, culture()), t: 2 });
    },
  });
  return () => interception.dispose();
}
