import { rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/**
 * Bundles the page, and beside it the catalogue of the installed office.js. esbuild and not webpack: the page is for development only and the grid is large, so this
 * takes two seconds instead of a minute.
 */
export async function bundlePage(page, out) {
  rmSync(out, { recursive: true, force: true });
  await build({
    entryPoints: { page: join(page, "main.tsx") },
    outdir: out,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  await writeCatalog(page, out);
}

/** The host's classes are read from the installed package; that code is TypeScript and needs files, so it runs here. */
async function writeCatalog(page, out) {
  const script = join(out, "readCatalog.mjs");
  await build({
    entryPoints: [resolve(page, "../catalog/readCatalog.ts")],
    outfile: script,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "warning",
  });
  const { readCatalog } = await import(pathToFileURL(script).href);
  writeFileSync(join(out, "catalog.json"), JSON.stringify(readCatalog(resolve(page, "../../.."))));
}
