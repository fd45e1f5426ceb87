import { success } from "../base";
import type { Issue, Result } from "../base";
import { fileJob, fileResults, mergeFiles, runJob } from "../files";
import type { CountyFile, MergedFiles } from "../files";
import { fingerprint } from "../sharing";
import type { Accepted } from "../sharing";
import { patchWorkbook, readWorkbook } from "../xlsx";
import { allocateFile } from "./allocateFile";

/** The base with what was taken back and the log of it, and every file's differences. */
export interface MergedBase {
  readonly bytes: Uint8Array;
  readonly merged: MergedFiles;
  /** Returns that could not be read. */
  readonly unread: readonly { readonly file: string; readonly issues: readonly Issue[] }[];
}

/**
 * Takes returned county files back into the workbook that they were made of; all other parts of it keep their bytes.
 * @remarks
 * A result as values that stood for the base is calculated anew, so that it follows from what was agreed; live formulas do so
 * themselves. Errors: those of reading and running the base, and of mergeFiles. A return that cannot be read is named and changes
 * nothing.
 */
export async function mergeIntoFile(
  bytes: Uint8Array,
  returns: readonly CountyFile[],
  accepted: Accepted,
): Promise<Result<MergedBase>> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return read;
  const job = fileJob(read.value, "");
  if (!job.ok) return job;
  const merged = await mergeFiles({ workbook: read.value, job: job.value }, returns, accepted);
  if (!merged.ok) return merged;
  const { patch, unread } = merged.value;
  if (Object.keys(patch).length === 0) return success({ bytes, merged: merged.value, unread });
  const patched = patchWorkbook(bytes, patch);
  if (!patched.ok) return patched;
  const [named] = job.value.scenarios;
  const before = named && runJob(job.value.table, named);
  const print = before?.ok ? fingerprint(before.value) : "";
  const isStanding = fileResults(read.value).some((result) => result.fingerprint?.text === print);
  if (!isStanding || patch.cells === undefined)
    return success({ bytes: patched.value.bytes, merged: merged.value, unread });
  const again = await allocateFile(patched.value.bytes, {});
  return again.ok ? success({ bytes: again.value.bytes, merged: merged.value, unread }) : again;
}
