export * from "./Catalog";
export * from "./extractCatalog";
