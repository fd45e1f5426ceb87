export * from "./Batch";
export * from "./HostObject";
export * from "./RichApiEngine";
export * from "./RichApiError";
