export * from "./aWorkbook";
export * from "./calc";
export * from "./model";
export * from "./startExcel";
export * from "./transport";
