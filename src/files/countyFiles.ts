import type { ScenarioRun } from "../scenario";
import { copiesFor } from "../sharing";
import type { CopyOptions, CopyScope } from "../sharing";
import { countyWorkbook, writeWorkbook } from "../xlsx";

/** A file to be written. */
export interface CountyFile {
  /** "underlag-01.xlsx" */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * One file for every county or municipality of a run, or one for the whole country, in the order of their codes.
 * @param base   name of the file that the run was read from, with or without ".xlsx"
 * @param wanted  whom the files are for; of a county's code, its own only
 * @remarks Example: "underlag-01.xlsx" by county, "underlag-0114.xlsx" by municipality, "underlag-00.xlsx" for the country.
 */
export async function countyFiles(
  run: ScenarioRun,
  base: string,
  options: CopyOptions = {},
  { scope = "county", county }: { readonly scope?: CopyScope; readonly county?: string | undefined } = {},
): Promise<readonly CountyFile[]> {
  const stem = base.replace(/^.*[\\/]/, "").replace(/\.xls[xm]$/i, "");
  const files: CountyFile[] = [];
  // Masks are worked out over all of them, whoever gets one.
  for (const copy of copiesFor(run, scope, options)) {
    if (county !== undefined && copy.countyCode !== county) continue;
    const code = scope === "municipality" ? copy.rows[0]?.code : copy.countyCode;
    files.push({ name: `${stem}-${code ?? ""}.xlsx`, bytes: await writeWorkbook(countyWorkbook(copy)) });
  }
  return files;
}
