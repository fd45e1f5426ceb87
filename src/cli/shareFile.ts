import { refusal, success } from "../base";
import type { Result } from "../base";
import { countryFile, countyFiles, fileJob, runJob } from "../files";
import type { CountyFile, FrozenFormula } from "../files";
import { readWorkbook } from "../xlsx";
import type { ShareWishes } from "./shareWishes";

/** A copy, and what our formulas became in one of the whole workbook. */
export interface SharedFile extends CountyFile {
  readonly frozen?: readonly FrozenFormula[];
}

/**
 * The copies of a workbook: one for every county or municipality in it, or one of the whole country.
 * @param path  of the workbook; the copies are named after it
 * @remarks
 * All but the unmasked copy of the whole country are built from nothing by the allow-list.
 * Errors: those of reading and running, F807 a scenario that the file does not have, F830–F832 for a whole workbook, F833 a county that the table does not have.
 */
export async function shareFile(
  bytes: Uint8Array,
  path: string,
  wishes: ShareWishes,
): Promise<Result<readonly SharedFile[]>> {
  const { scenario, total, by, masked, formulas, reference, county } = wishes;
  if (by === "country" && !masked) {
    const made = await countryFile(bytes, wishes);
    const stem = path.replace(/^.*[\\/]/, "").replace(/\.xls[xm]$/i, "");
    const ending = /\.xlsm$/i.test(path) ? "xlsm" : "xlsx"; // a workbook with macros opens under no other name
    return made.ok ? success([{ name: `${stem}-00.${ending}`, ...made.value }]) : made;
  }
  const read = await readWorkbook(bytes);
  if (!read.ok) return read;
  const job = fileJob(read.value, "Scenario", total);
  if (!job.ok) return job;
  const { scenarios, table } = job.value;
  const named = scenario === undefined ? scenarios[0] : scenarios.find(({ name }) => name === scenario);
  if (!named) return refusal("F807", { found: scenario ?? "" });
  const asked = total === undefined ? named.scenario : { ...named.scenario, total };
  const run = runJob(table, { ...named, scenario: asked });
  if (!run.ok) return run;
  const own = run.value.municipal.country === "NO" ? "nb" : "sv";
  const isNew = !job.value.isVisible && job.value.stored === undefined;
  const language = wishes.language ?? (isNew ? own : asked.language);
  const told = { ...run.value, scenario: { ...run.value.scenario, language } };
  const files = await countyFiles(told, path, { formulas, masked, reference }, { scope: by, county });
  return files.length > 0 ? success(files) : refusal("F833", { found: county ?? "" });
}
