import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";

const root = path.resolve(import.meta.dirname, "../..");
const kept = path.join(root, "node_modules/.cache/fordela");

/** What our files take from a library, by name: what nobody takes need not be loaded. Types are no part of it. */
function takenFrom(library) {
  const names = new Set();
  for (const folder of ["src", "test"])
    for (const file of readdirSync(path.join(root, folder), { recursive: true })) {
      if (!/\.tsx?$/.test(file)) continue;
      const text = readFileSync(path.join(root, folder, file), "utf8");
      if (!text.includes(`"${library}"`)) continue;
      for (const [, list] of text.matchAll(new RegExp(`^import \\{([^}]*)\\} from "${library}";$`, "gm")))
        for (const name of list.split(",").map((each) => each.trim().split(" as ")[0]))
          if (name !== "" && !name.startsWith("type ")) names.add(name);
    }
  return [...names].sort();
}

/**
 * The path of what our files take from a library as one CommonJS file, made once per version: jest loads modules anew for
 * every test file, and hundreds of small ones take longer than the tests. React stays outside, so that all parts share one
 * React.
 */
export function bundled(library) {
  const [scope, name] = library.split("/");
  const folder = library.startsWith("@") ? `${scope}/${name}` : scope;
  const { version } = JSON.parse(
    readFileSync(path.join(root, "node_modules", folder, "package.json"), "utf8"),
  );
  const contents = `export { ${takenFrom(library).join(", ")} } from ${JSON.stringify(library)};`;
  const mark = createHash("sha256").update(contents).digest("hex").slice(0, 8);
  const file = path.join(kept, `${library.replaceAll("/", "-")}-${version}-${mark}.cjs`);
  if (existsSync(file)) return file;
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    mainFields: ["module", "main"], // the form that leaves out what nobody asks for
    external: ["react", "react/jsx-runtime", "react-dom", "react-dom/client"],
    define: { "process.env.NODE_ENV": '"test"' },
  });
  mkdirSync(kept, { recursive: true });
  const unfinished = `${file}.${process.pid}`; // two gates may start at once: a file is there whole or not at all
  writeFileSync(unfinished, outputFiles[0].contents);
  renameSync(unfinished, file);
  return file;
}
