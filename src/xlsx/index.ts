export type { CellLook } from "./cellLook";
export type { CustomXmlPart } from "./customXmlPart";
export type { FileCell, FileError } from "./fileCell";
export type { FileSheet } from "./fileSheet";
export type { FileTable } from "./fileTable";
export { packageLimits } from "./packageLimits";
export { readWorkbook } from "./readWorkbook";
export type { FileName, WorkbookFile } from "./workbookFile";
export { writeWorkbook } from "./writeWorkbook";
