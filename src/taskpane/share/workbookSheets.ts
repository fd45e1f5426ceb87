import type { Issue } from "../../base";
import type { WorkbookFile } from "../../xlsx";

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
}

/** Looks through a workbook for what a copy of it would hold. */
export async function workbookSheets(bytes: Uint8Array): Promise<WorkbookSheets> {
  const [{ offerSheet }, { readWorkbook }] = await Promise.all([import("../../files"), import("../../xlsx")]);
  const read = await readWorkbook(bytes);
  if (!read.ok) return { sheets: [], issues: read.issues };
  const hasOffers = (sheet: WorkbookFile["sheets"][number]): boolean =>
    offerSheet({ sheets: [sheet] }) !== undefined;
  const sheets = read.value.sheets.map((sheet) => ({
    name: sheet.name,
    isHidden: sheet.visibility !== undefined,
    hasOffers: hasOffers(sheet),
  }));
  return { sheets, issues: [] };
}
