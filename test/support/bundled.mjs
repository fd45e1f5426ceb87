import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";

const root = path.resolve(import.meta.dirname, "../..");
const kept = path.join(root, "node_modules/.cache/fordela");

/**
 * The path of a library as one CommonJS file, made once per version: jest loads modules anew for every test file, and
 * hundreds of small ones take longer than the tests. React stays outside, so that all parts share one React.
 */
export function bundled(library) {
  const [scope, name] = library.split("/");
  const folder = library.startsWith("@") ? `${scope}/${name}` : scope;
  const { version } = JSON.parse(
    readFileSync(path.join(root, "node_modules", folder, "package.json"), "utf8"),
  );
  const file = path.join(kept, `${library.replaceAll("/", "-")}-${version}.cjs`);
  if (existsSync(file)) return file;
  const { outputFiles } = buildSync({
    stdin: { contents: `export * from ${JSON.stringify(library)};`, resolveDir: root },
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
