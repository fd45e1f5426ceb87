import type { FileCell, WorkbookFile } from "../../xlsx";

/** Cells of a sheet. */
export interface SheetCells {
  readonly sheet: string;
  readonly cells: readonly FileCell[];
}

/** A file in which cells show what they will: what reads them is to count with the figures that will stand there. */
export function withValues(file: WorkbookFile, changed: readonly SheetCells[]): WorkbookFile {
  const names = new Set(changed.filter(({ cells }) => cells.length > 0).map(({ sheet }) => sheet));
  if (names.size === 0) return file;
  return {
    ...file,
    sheets: file.sheets.map((sheet) => {
      if (!names.has(sheet.name)) return sheet;
      const values = new Map(
        changed
          .filter((each) => each.sheet === sheet.name)
          .flatMap(({ cells }) => cells.map((cell) => [`${cell.row} ${cell.column}`, cell.value] as const)),
      );
      const cells = sheet.cells.map((cell) => {
        const value = values.get(`${cell.row} ${cell.column}`);
        return value === undefined ? cell : { ...cell, value };
      });
      return { ...sheet, cells };
    }),
  };
}
