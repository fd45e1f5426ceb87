export { createExcelWorkbook } from "./createExcelWorkbook";
