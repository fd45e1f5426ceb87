import { refusal, success } from "../base";
import type { Result } from "../base";
import type { ScenarioRun } from "../scenario";
import { readWorkbook } from "../xlsx";
import { fileJob } from "./fileJob";
import { runJob } from "./runJob";

/**
 * Reads a file and runs one of its scenarios.
 * @param scenario  its name; the first that counts where left out
 * @remarks Errors: those of reading and running, F807 a scenario that the file does not have.
 */
export async function fileRun(bytes: Uint8Array, scenario?: string): Promise<Result<ScenarioRun>> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return read;
  const job = fileJob(read.value, "");
  if (!job.ok) return job;
  const { scenarios, table } = job.value;
  const named = scenario === undefined ? scenarios[0] : scenarios.find(({ name }) => name === scenario);
  if (!named) return refusal("F807", { found: scenario ?? "" });
  const run = runJob(table, named);
  return run.ok ? success(run.value) : run;
}
