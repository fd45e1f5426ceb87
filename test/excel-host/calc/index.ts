export * from "./Calculator";
export * from "./CustomFunction";
export * from "./loadCustomFunctions";
