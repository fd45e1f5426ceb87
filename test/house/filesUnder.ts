import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

const NOT_OURS = new Set(["node_modules", "dist", "out", "coverage", ".git", ".cache"]);

/** All files under a folder, as sorted paths from the root with "/" between their parts. */
export function filesUnder(root: string, folder = ""): string[] {
  const start = path.join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) => {
      const name = folder ? `${folder}/${entry.name}` : entry.name;
      return entry.isDirectory() ? filesUnder(root, name) : [name];
    })
    .sort();
}
