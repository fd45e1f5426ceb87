import type { IStyleData } from "@univerjs/core";
import { RegisterWorksheetRangeThemeStyleMutation } from "@univerjs/sheets";
import type { GridBook } from "./GridBook";

export const TABLE_THEME = "fordela-table";

const LINE = { s: 1, cl: { rgb: "#9DC3E6" } };
const HEADER: IStyleData = { bg: { rgb: "#1F5F99" }, cl: { rgb: "#FFFFFF" }, bl: 1 };

/** Tables drawn as Excel's usual blue style: strong header, every other row banded, a fine frame. Once per workbook. */
export function registerTableTheme(book: GridBook): void {
  book.run(RegisterWorksheetRangeThemeStyleMutation, {
    themeName: TABLE_THEME,
    rangeThemeStyleJson: {
      name: TABLE_THEME,
      headerRowStyle: HEADER,
      headerColumnStyle: { bd: { l: LINE } },
      secondRowStyle: { bg: { rgb: "#EAF2FA" } },
      lastRowStyle: { bd: { b: LINE } },
      lastColumnStyle: { bd: { r: LINE } },
    },
  });
}
