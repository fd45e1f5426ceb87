import { refusal, success } from "../base";
import type { Result } from "../base";
import { fileJob, fileResults, municipalPatch, runJob } from "../files";
import { fingerprint, undoMerge } from "../sharing";
import type { Accepted, UndoneMerge } from "../sharing";
import { mergeLogFile, patchWorkbook, readMergeLog, readWorkbook } from "../xlsx";
import { allocateFile } from "./allocateFile";

/** A base without what was undone. */
export interface UnmergedBase extends UndoneMerge {
  readonly bytes: Uint8Array;
}

/**
 * Undoes what was taken back into a workbook: cells hold again what they held, the log forgets it. What was changed by hand since is left.
 * @param chosen  all, or what is named as when returns are accepted
 * @remarks Errors: those of reading and running the base, F820 and F823 its log.
 */
export async function unmergeFile(bytes: Uint8Array, chosen: Accepted): Promise<Result<UnmergedBase>> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return read;
  const job = fileJob(read.value, "");
  if (!job.ok) return job;
  const [named] = job.value.scenarios;
  const log = readMergeLog(read.value);
  if (!log.ok) return log;
  const run = named ? runJob(job.value.table, named) : refusal("F703");
  if (!run.ok || !named) return run.ok ? refusal("F703") : run;
  const { municipal, scenario } = run.value;
  const undone = undoMerge(municipal, log.value, chosen);
  const cells = municipalPatch(read.value, job.value.table, municipal, undone.cells, scenario.language);
  if (!cells.ok) return cells;
  const { sheet, part } = mergeLogFile(undone.log, [], scenario.language);
  const isLogSheet = read.value.sheets.some(({ name }) => name === sheet.name);
  const patched = patchWorkbook(bytes, {
    ...cells.value,
    ...(isLogSheet ? { sheets: [sheet] } : {}),
    customXml: [part],
  });
  if (!patched.ok) return patched;
  const print = fingerprint(run.value);
  const isStanding = fileResults(read.value).some((result) => result.fingerprint?.text === print);
  if (!isStanding) return success({ ...undone, bytes: patched.value.bytes });
  const again = await allocateFile(patched.value.bytes, {});
  return again.ok ? success({ ...undone, bytes: again.value.bytes }) : again;
}
