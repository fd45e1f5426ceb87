import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "package.json", "tsconfig.json"];
const RESULTS = ["dist/taskpane.html", "dist/functions.js", "dist/functions.json"];

/** Builds the add-in as it ships, unless `dist/` is newer than every source. Answers whether it built. */
export function freshBuild(root) {
  const built = Math.min(...RESULTS.map((file) => modified(join(root, file))));
  if (built > Math.max(...SOURCES.map((source) => newest(join(root, source))))) return false;
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  const { status } = spawnSync(process.execPath, [webpack, "--mode", "production"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("The add-in could not be built; see the messages above.");
  return true;
}

function newest(path) {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return modified(path);
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function modified(file) {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}
