import path from "node:path";
import { bundlePage } from "../excel-host/page/server/bundlePage.mjs";

const root = path.resolve(import.meta.dirname, "../..");

/** Bundles the local page once for all tests in the browser, of which each serves it on a port of its own. */
export default async function bundlePageOnce() {
  const bundle = path.join(root, ".cache/page", `bundle-tests-${process.pid}`);
  await bundlePage(path.join(root, "test/excel-host/page"), bundle);
  process.env.PAGE_BUNDLE = bundle;
}
