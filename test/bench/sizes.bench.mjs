// What must be fetched before the cells, and before the pane, can answer (gzip, as a server sends it).
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import configurations from "../../webpack.config.js";

const built = path.resolve(import.meta.dirname, "../../dist");
const kilobytes = (files, folder = built) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length, 0) /
  1024;

/** Builds the functions as they are shipped, but from an entry that names only some of them. */
async function builtFrom(entry, folder) {
  const [shipped] = configurations({}, { mode: "production" });
  const output = { ...shipped.output, path: folder, clean: false };
  const compiler = webpack({ ...shipped, entry: { functions: entry }, output, plugins: [] });
  const done = await new Promise((resolve, reject) => {
    compiler.run((failure, stats) => (failure ? reject(failure) : resolve(stats)));
  });
  if (done.hasErrors()) throw new Error(done.toString({ all: false, errors: true }));
}

export default [
  { name: "functions.js, gzip", bar: 40, unit: "kB", run: () => kilobytes(["functions.js"]) },
  {
    name: "  of it without the four functions on offers",
    bar: 40,
    unit: "kB",
    async run() {
      const folder = mkdtempSync(path.join(tmpdir(), "fordela-size-"));
      try {
        await builtFrom(path.join(import.meta.dirname, "functionsWithoutOffers.ts"), folder);
        return kilobytes(["functions.js"], folder);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  },
  {
    name: "pane, first load, gzip",
    bar: 250,
    unit: "kB",
    run() {
      const page = readFileSync(path.join(built, "taskpane.html"), "utf8");
      // Scripts and preloaded parts of the page; office.js comes from Microsoft, functions.js is counted above.
      const named = [...page.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g)].map(([, file]) => file);
      return kilobytes(named.filter((file) => file !== "functions.js"));
    },
  },
];
