import type { Issue } from "../base";
import type { ScenarioRun } from "../scenario";
import { mergeReturns } from "../sharing";
import type { MergeOutcome, ReturnedCopy } from "../sharing";
import { mergeLogFile, readCountyReturn, readMergeLog, readWorkbook } from "../xlsx";
import type { WorkbookFile } from "../xlsx";
import type { CountyFile } from "./countyFiles";

/** What merging files came to, and what is to be put into the base. */
export interface MergedFiles extends MergeOutcome, ReturnType<typeof mergeLogFile> {
  /** Returns that could not be read; nothing of them is taken. */
  readonly unread: readonly { readonly file: string; readonly issues: readonly Issue[] }[];
  /** 0 nothing to decide, 1 differences or refusals, 2 a file could not be read. */
  readonly exitStatus: 0 | 1 | 2;
}

/**
 * Takes returned files back into a base.
 * @param base     its run, and the workbook as read
 * @param accepts  whether sound differences are taken over
 * @remarks Errors by file: F801–F805; F802 also where a workbook is no county's copy.
 */
export async function mergeFiles(
  base: { readonly run: ScenarioRun; readonly workbook: WorkbookFile },
  files: readonly CountyFile[],
  accepts: boolean,
): Promise<MergedFiles> {
  const returns: ReturnedCopy[] = [];
  const unread: { file: string; issues: readonly Issue[] }[] = [];
  for (const { name, bytes } of files) {
    const read = await readWorkbook(bytes);
    const returned = read.ok ? readCountyReturn(name, read.value) : undefined;
    if (returned) returns.push(returned);
    else unread.push({ file: name, issues: read.ok ? [{ code: "F802", severity: "error" }] : read.issues });
  }
  const outcome = mergeReturns({ run: base.run, log: readMergeLog(base.workbook) }, returns, accepts);
  const isPlain = outcome.files.every(({ matched, differences }) => matched && differences.length === 0);
  return {
    ...outcome,
    ...mergeLogFile(outcome.log, outcome.files, base.run.scenario.language),
    unread,
    exitStatus: unread.length > 0 ? 2 : isPlain ? 0 : 1,
  };
}
