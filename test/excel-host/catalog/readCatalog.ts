import fs from "node:fs";
import path from "node:path";
import type { Catalog } from "./Catalog";
import { extractCatalog } from "./extractCatalog";

const CACHE_FORMAT = 1;

/** The folder of the installed office.js. */
export function officeJsFolder(root = process.cwd()): string {
  return path.join(root, "node_modules", "@microsoft", "office-js", "dist");
}

/** The catalogue of the installed client, made at first use and kept in the git-ignored `.cache/`. */
export function readCatalog(root = process.cwd()): Catalog {
  const manifest = fs.readFileSync(
    path.join(root, "node_modules", "@microsoft", "office-js", "package.json"),
    "utf8",
  );
  const { version } = JSON.parse(manifest) as { version: string };
  const file = path.join(root, ".cache", `excel-host-catalog-${version}-${CACHE_FORMAT}.json`);
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, "utf8")) as Catalog;
  const source = fs.readFileSync(path.join(officeJsFolder(root), "excel-web-16.00.debug.js"), "utf8");
  const catalog = extractCatalog(source);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify(catalog));
  fs.renameSync(draft, file);
  return catalog;
}
