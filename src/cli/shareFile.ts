import { refusal, success } from "../base";
import type { Result } from "../base";
import { fileJob, readWorkbook, runJob } from "../xlsx";
import { countyFiles } from "./countyFiles";
import type { CountyFile } from "./countyFiles";

/** What is asked of the copies. */
export interface ShareWishes {
  readonly scenario?: string;
  readonly total?: number;
  /** Whether figures that follow from others stand as native formulas. */
  readonly formulas: boolean;
}

/**
 * The copies of a workbook for every county in it.
 * @param path  of the workbook; the copies are named after it
 * @remarks Errors: those of reading and running, F807 a scenario that the file does not have.
 */
export async function shareFile(
  bytes: Uint8Array,
  path: string,
  { scenario, total, formulas }: ShareWishes,
): Promise<Result<readonly CountyFile[]>> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return read;
  const job = fileJob(read.value, scenario ?? "", total);
  if (!job.ok) return job;
  const { scenarios, table } = job.value;
  const named = scenario === undefined ? scenarios[0] : scenarios.find(({ name }) => name === scenario);
  if (!named) return refusal("F807", { found: scenario ?? "" });
  const asked = total === undefined ? named.scenario : { ...named.scenario, total };
  const run = runJob(table, { ...named, scenario: asked });
  return run.ok ? success(await countyFiles(run.value, path, { formulas })) : run;
}
