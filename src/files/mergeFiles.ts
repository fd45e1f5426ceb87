import { success } from "../base";
import type { Issue, Result } from "../base";
import { runScenario } from "../scenario";
import { mergeReturns } from "../sharing";
import type { Accepted, MergeOutcome, ReturnedCopy } from "../sharing";
import { readCountyReturn, readMergeLog, readWorkbook } from "../xlsx";
import type { WorkbookFile, WorkbookPatch } from "../xlsx";
import type { CountyFile } from "./countyFiles";
import type { FileJob } from "./fileJob";
import { mergePatch } from "./mergePatch";
import { runJob } from "./runJob";

/** What merging files came to, and what is to be changed in the base. */
export interface MergedFiles extends MergeOutcome {
  readonly patch: WorkbookPatch;
  /** Returns that could not be read; nothing of them is taken. */
  readonly unread: readonly { readonly file: string; readonly issues: readonly Issue[] }[];
  /** 0 nothing to decide, 1 differences or refusals, 2 a file could not be read. */
  readonly exitStatus: 0 | 1 | 2;
}

/**
 * Takes returned files back into a base.
 * @param base      the workbook as read, and the job found in it; its first scenario counts
 * @param accepted  all that is sound, nothing, or what is named: see mergeReturns
 * @remarks
 * Errors: those of running the base; F820 and F823 its log, F821 no room for a column of agreed places or capacities. By file:
 * F801–F805, F820 a copy of a newer version, F822 no county's copy.
 */
export async function mergeFiles(
  { workbook, job }: { readonly workbook: WorkbookFile; readonly job: FileJob },
  files: readonly CountyFile[],
  accepted: Accepted,
): Promise<Result<MergedFiles>> {
  const [named] = job.scenarios;
  const log = readMergeLog(workbook);
  if (!named || !log.ok) return log.ok ? { ok: false, issues: [{ code: "F703", severity: "error" }] } : log;
  const run = runJob(job.table, named);
  if (!run.ok) return run;
  const returns: ReturnedCopy[] = [];
  const unread: { file: string; issues: readonly Issue[] }[] = [];
  for (const { name, bytes } of files) {
    const read = await readWorkbook(bytes);
    const returned = read.ok ? readCountyReturn(name, read.value) : read;
    if (returned.ok) returns.push(returned.value);
    else unread.push({ file: name, issues: returned.issues });
  }
  const outcome = mergeReturns(
    {
      run: run.value,
      log: log.value,
      runOn: (table) => runScenario(table, named.definition, named.scenario),
    },
    returns,
    accepted,
  );
  const { language } = named.scenario;
  const made = mergePatch({
    workbook,
    table: job.table,
    municipal: run.value.municipal,
    language,
    earlier: log.value,
    ...outcome,
  });
  if (!made.ok) return made;
  const isPlain = outcome.files.every(({ matched, differences }) => matched && differences.length === 0);
  return success({
    ...outcome,
    ...made.value,
    unread,
    exitStatus: unread.length > 0 ? 2 : isPlain ? 0 : 1,
  });
}
