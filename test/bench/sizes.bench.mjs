// What must be fetched before the cells, and before the pane, can answer (gzip, as a server sends it).
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const built = path.resolve(import.meta.dirname, "../../dist");
const kilobytes = (files) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(built, file)), { level: 9 }).length, 0) /
  1024;

export default [
  { name: "functions.js, gzip", bar: 40, unit: "kB", run: () => kilobytes(["functions.js"]) },
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
