import { writeWorkbook } from "../../../src/xlsx";
import type { Workbook } from "../model";
import { fileOf } from "./fileOf";

/** The open workbook as the bytes of an .xlsx file. */
export function savedBytes(workbook: Workbook): Promise<Uint8Array> {
  return writeWorkbook(fileOf(workbook));
}
