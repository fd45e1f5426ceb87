import type { Issue } from "../../base";
import type { ScenarioRun } from "../../scenario";
import { fingerprint } from "../../sharing";
import type { Holding, WorkbookFile } from "../../xlsx";

/** A sheet of the open workbook, as a copy of the whole would hold it. */
export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Bids never leave the house: such a sheet is always struck out. */
  readonly hasOffers: boolean;
}

/** The sheets of the workbook, or why they could not be read. */
export interface WorkbookSheets {
  readonly sheets: readonly WorkbookSheet[];
  readonly issues: readonly Issue[];
  /** What goes along unseen, with how many there are. */
  readonly held: readonly (readonly [Holding, number])[];
  /** Whether what stands in the workbook is not what the pane shows. */
  readonly isBehind: boolean;
}

/**
 * Looks through a workbook for what a copy of it would hold.
 * @param run  what the pane shows
 */
export async function workbookSheets(bytes: Uint8Array, run?: ScenarioRun): Promise<WorkbookSheets> {
  const [{ fileJob, fileResults, offerSheet, runJob }, { packageHoldings, readWorkbook }] = await Promise.all(
    [import("../../files"), import("../../xlsx")],
  );
  const read = await readWorkbook(bytes);
  if (!read.ok) return { sheets: [], issues: read.issues, held: [], isBehind: false };
  const print = run && fingerprint(run);
  const job = fileJob(read.value, "", 0);
  const [visible] = job.ok && job.value.isVisible ? job.value.scenarios : [];
  const standing = job.ok && visible ? runJob(job.value.table, visible) : undefined;
  const told = fileResults(read.value).flatMap((result) => result.fingerprint?.text ?? []);
  const isBehind =
    print !== undefined &&
    ((standing?.ok === true && fingerprint(standing.value) !== print) ||
      (told.length > 0 && !told.includes(print)));
  const held = packageHoldings(bytes);
  const hasOffers = (sheet: WorkbookFile["sheets"][number]): boolean =>
    offerSheet({ sheets: [sheet] }) !== undefined;
  const sheets = read.value.sheets.map((sheet) => ({
    name: sheet.name,
    isHidden: sheet.visibility !== undefined,
    hasOffers: hasOffers(sheet),
  }));
  return { sheets, issues: [], held: held.ok ? [...held.value] : [], isBehind };
}
