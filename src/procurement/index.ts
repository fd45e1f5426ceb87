export * from "./choice";
