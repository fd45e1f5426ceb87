// hucre is published as an ES module (.mjs), which jest cannot load into its CommonJS world; here it is bundled for it.
const { buildSync } = require("esbuild");

const { outputFiles } = buildSync({
  stdin: { contents: 'export * from "hucre/xlsx";', resolveDir: __dirname },
  bundle: true,
  format: "cjs",
  platform: "node",
  write: false,
});
const loaded = { exports: {} };
new Function("module", "exports", "require", outputFiles[0].text)(loaded, loaded.exports, require);
module.exports = loaded.exports;
