import type { WorkbookFile } from "../xlsx";

/** The wanted name for a sheet, or that with the first number that is free. Excel takes names that differ in case only as one. */
export function freeName({ sheets }: WorkbookFile, wanted: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return name;
  }
}
