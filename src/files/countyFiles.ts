import type { ScenarioRun } from "../scenario";
import { countyCopy } from "../sharing";
import type { CopyOptions } from "../sharing";
import { countyWorkbook, writeWorkbook } from "../xlsx";

/** A file to be written. */
export interface CountyFile {
  /** "underlag-01.xlsx" */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * One file for every county of a run, in the order of their codes.
 * @param base  name of the file that the run was read from, with or without ".xlsx"
 */
export async function countyFiles(
  run: ScenarioRun,
  base: string,
  options: CopyOptions = {},
): Promise<readonly CountyFile[]> {
  const stem = base.replace(/^.*[\\/]/, "").replace(/\.xls[xm]$/i, "");
  const counties = [...new Set(run.results.map(({ municipality }) => municipality.countyCode))].sort();
  const files: CountyFile[] = [];
  for (const county of counties) {
    const copy = countyCopy(run, county, options);
    if (copy)
      files.push({ name: `${stem}-${county}.xlsx`, bytes: await writeWorkbook(countyWorkbook(copy)) });
  }
  return files;
}
