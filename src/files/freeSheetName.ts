import type { FileSheet, WorkbookFile } from "../xlsx";

/**
 * A name for a sheet of ours: the wanted one if it is free or bears what may be replaced, else with the first free number.
 * @param isOurs  whether the sheet of that name may be replaced; none where left out
 * @remarks Excel takes names that differ in case only as one. Example: "Fördelning 2" where the user has a "fördelning".
 */
export function freeSheetName(
  file: Pick<WorkbookFile, "sheets">,
  wanted: string,
  isOurs: (sheet: FileSheet) => boolean = () => false,
): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    const there = file.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (!there || isOurs(there)) return there?.name ?? name;
  }
}
