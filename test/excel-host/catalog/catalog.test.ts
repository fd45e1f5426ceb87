import fs from "node:fs";
import path from "node:path";
import { extractCatalog } from "./extractCatalog";
import { officeJsFolder, readCatalog } from "./readCatalog";

const source = fs.readFileSync(path.join(officeJsFolder(), "excel-web-16.00.debug.js"), "utf8");
const catalog = extractCatalog(source);
const count = (of: (shape: (typeof catalog)[string]) => number) =>
  Object.values(catalog).reduce((sum, one) => sum + of(one), 0);

it("finds every class, property and method of the pinned client", () => {
  expect(Object.keys(catalog)).toHaveLength(229);
  expect(count((shape) => shape.scalars.length)).toBe(811);
  expect(count((shape) => Object.keys(shape.navigations).length)).toBe(232);
  expect(count((shape) => Object.keys(shape.methods).length)).toBe(813);
});

it("knows the number of each event and whom it is for", () => {
  expect(catalog["Worksheet"]?.events["_RegisterDataChangedEvent"]).toEqual({ type: 10, own: true });
  expect(catalog["WorksheetCollection"]?.events["_RegisterAddedEvent"]).toEqual({ type: 13, own: false });
  expect(catalog["TableCollection"]?.events["_RegisterDataChangedEvent"]).toEqual({ type: 101, own: false });
  expect(catalog["Table"]?.events["_RegisterDataChangedEvent"]).toEqual({ type: 101, own: true });
});

it("keeps the same catalogue in the cache", () => {
  expect(readCatalog()).toEqual(catalog);
});
