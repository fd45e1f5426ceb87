export * from "./EventMessages";
export * from "./ExcelContext";
export { RangeObject } from "./RangeObject";
export { WorkbookObject } from "./WorkbookObject";
export { serviceNamed } from "./services";
