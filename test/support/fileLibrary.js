// hucre is published as an ES module (.mjs), which jest cannot load into its CommonJS world; here it is bundled for it.
// In a process of its own: esbuild refuses to run beside jsdom.
const { execFileSync } = require("node:child_process");

const bundle = `const { outputFiles } = require("esbuild").buildSync({
  stdin: { contents: 'export * from "hucre/xlsx";', resolveDir: ${JSON.stringify(__dirname)} },
  bundle: true, format: "cjs", platform: "node", write: false,
});
process.stdout.write(outputFiles[0].text);`;
const text = execFileSync(process.execPath, ["-e", bundle], {
  cwd: __dirname,
  encoding: "utf8",
  maxBuffer: 1e8,
});
const loaded = { exports: {} };
new Function("module", "exports", "require", text)(loaded, loaded.exports, require);
module.exports = loaded.exports;
