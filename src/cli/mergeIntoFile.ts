import { refusal, success } from "../base";
import type { Issue, Result } from "../base";
import { fileJob, patchWorkbook, readWorkbook, runJob } from "../xlsx";
import type { CountyFile } from "./countyFiles";
import { mergeFiles } from "./mergeFiles";
import type { MergedFiles } from "./mergeFiles";

/** The base with the log of what was taken back, and every file's differences. */
export interface MergedBase {
  readonly bytes: Uint8Array;
  readonly merged: MergedFiles;
  /** Returns that could not be read. */
  readonly unread: readonly { readonly file: string; readonly issues: readonly Issue[] }[];
}

/**
 * Takes returned county files back into the workbook that they were made of; all other parts of it keep their bytes.
 * @param accepts  whether sound differences are taken over
 * @remarks Errors: those of reading and running the base. A return that cannot be read is named and changes nothing.
 */
export async function mergeIntoFile(
  bytes: Uint8Array,
  returns: readonly CountyFile[],
  accepts: boolean,
): Promise<Result<MergedBase>> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return read;
  const job = fileJob(read.value, "");
  if (!job.ok) return job;
  const [named] = job.value.scenarios;
  if (!named) return refusal("F703");
  const run = runJob(job.value.table, named);
  if (!run.ok) return run;
  const merged = await mergeFiles({ run: run.value, workbook: read.value }, returns, accepts);
  const patched = patchWorkbook(bytes, { sheets: [merged.sheet], customXml: [merged.part] });
  return patched.ok ? success({ bytes: patched.value.bytes, merged, unread: merged.unread }) : patched;
}
