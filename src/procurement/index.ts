export * from "./choice";
export * from "./offers";
