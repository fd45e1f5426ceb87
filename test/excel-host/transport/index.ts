export * from "./ExcelHost";
export * from "./Faults";
export * from "./HostOptions";
export * from "./Invocations";
export * from "./XdmEndpoint";
export * from "./attachIframe";
export * from "./attachSamePage";
