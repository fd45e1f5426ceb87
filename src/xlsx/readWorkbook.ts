import { readXlsx } from "hucre/xlsx";
import type { Workbook } from "hucre/xlsx";
import { zipSync } from "fflate";
import { refusal, success } from "../base";
import type { Result } from "../base";
import { isSpreadOut } from "./isSpreadOut";
import { openPackage } from "./openPackage";
import type { PackageParts } from "./openPackage";
import { packageLimits } from "./packageLimits";
import { readCustomXml } from "./readCustomXml";
import { readSheet } from "./readSheet";
import { shownFormula } from "./shownFormula";
import type { FileName, WorkbookFile } from "./workbookFile";

/**
 * Reads an .xlsx file into plain values: sheets with cells, looks and tables, names, custom XML parts.
 * @param bytes  the file
 * @returns formulas come with what they last came to, so that a reader without the functions shows figures
 * @remarks
 * Errors: F801 file too large, F802 not a workbook or damaged, F803 unpacks to too much, F804 entities, F805 password or .xls.
 * Example: (await readWorkbook(bytes)).value.sheets[0].tables[0].name is "Kommuner".
 */
export async function readWorkbook(bytes: Uint8Array, limits = packageLimits): Promise<Result<WorkbookFile>> {
  const opened = openPackage(bytes, limits);
  if (!opened.ok) return opened;
  if (isSpreadOut(opened.value)) return refusal("F802");
  const workbook = await readParts(opened.value);
  if (!workbook || workbook.sheets.length === 0) return refusal("F802");
  const { properties, themeColors, activeSheet } = workbook;
  const names = readNames(workbook);
  const customXml = readCustomXml(opened.value);
  return success({
    sheets: workbook.sheets.map((sheet) => readSheet(sheet, themeColors)),
    ...(names.length > 0 ? { names } : {}),
    ...(customXml.length > 0 ? { customXml } : {}),
    ...(activeSheet === undefined ? {} : { activeSheet }),
    ...(properties?.title ? { title: properties.title } : {}),
    ...(properties?.creator ? { author: properties.creator } : {}),
    ...(properties?.created ? { created: properties.created.toISOString().replace(".000Z", "Z") } : {}),
  });
}

/** The library gets the parts that were measured, not the file: a size that lies can no longer do harm. */
async function readParts(parts: PackageParts): Promise<Workbook | undefined> {
  try {
    return await readXlsx(zipSync({ ...parts }, { level: 0 }), { readStyles: true, dateSystem: "auto" });
  } catch (error) {
    // Whatever the library stumbles over, the file is not a workbook that can be read.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function readNames({ namedRanges = [] }: Workbook): readonly FileName[] {
  const own = namedRanges.filter(({ name }) => !name.startsWith("_xlnm."));
  return own.map(({ name, range, scope }) => ({
    name,
    formula: shownFormula(range),
    ...(scope === undefined ? {} : { sheet: scope }),
  }));
}
