// Builds what a server has to offer: dist/functions.js and .json (the worksheet functions), dist/taskpane.html
// (the page of the shared runtime: functions, ribbon commands and pane), icons, manifest, licence notices, and cli.js for Node.
//   ADDIN_URL=https://fordela.example.se  the address the add-in is served from; else https://localhost:3000
//   OFFICE_JS_URL=https://…/office.js      Excel's library where Microsoft's network is closed; else Microsoft's
const fs = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");
const esbuild = require("esbuild");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BannerPlugin, Compilation, WebpackError, optimize, sources } = require("webpack");

const DEVELOPMENT_ADDRESS = "https://localhost:3000";
const address = (process.env.ADDIN_URL ?? DEVELOPMENT_ADDRESS).replace(/\/+$/, "");
const officeScript =
  process.env.OFFICE_JS_URL ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const at = (...parts) => path.resolve(__dirname, ...parts);
const entries = {
  functions: at("src/functions/functions.ts"),
  commands: at("src/commands/commands.ts"),
  taskpane: at("src/taskpane/index.tsx"),
  cli: at("src/cli/main.ts"),
};
const AS_IT_STOOD = { reduce_funcs: false, evaluate: false, lhs_constants: false, pure_getters: true };
const TIGHT = { compress: { passes: 3, unsafe_arrows: true, hoist_funs: true, ...AS_IT_STOOD } }; // smallest after gzip
const QUICK = new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify }); // as small as terser, in a tenth of the time
const LIMITS = { functions: 55_650, taskpane: 250_000 }; // bytes of gzip, first load; functions: D-162

// A meta element cannot set frame-ancestors; the server's header does that (see the guide for administrators).
const POLICY = [
  "default-src 'none'",
  `script-src 'self' ${new URL(officeScript).origin}`, // no inline script and no eval anywhere
  "style-src 'self' 'unsafe-inline'", // Fluent v9 inserts <style> elements; a fixed nonce in a static page protects nothing
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'", // nothing leaves the machine: no telemetry of ours, nor of the library
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Writes functions.json anew in every language; the generator only knows the source's own words. */
class LocalisedMetadata {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("LocalisedMetadata", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "LocalisedMetadata", stage }, () => {
        const generated = compilation.getAsset("functions.json");
        if (!generated) return;
        compilation.contextDependencies.add(at("src/functions/metadata"));
        try {
          const { localisedMetadata } = loadTypeScript(at("src/functions/metadata/index.ts"));
          const files = localisedMetadata(JSON.parse(generated.source.source().toString()));
          for (const [name, metadata] of Object.entries(files)) {
            const text = new sources.RawSource(JSON.stringify(metadata, null, 2) + "\n");
            if (compilation.getAsset(name)) compilation.updateAsset(name, text);
            else compilation.emitAsset(name, text);
          }
        } catch (failure) {
          compilation.errors.push(new WebpackError(failure.message));
        }
      });
    });
  }
}

function loadTypeScript(file) {
  const options = { bundle: true, write: false, platform: "node", format: "cjs", target: "node20" };
  const [output] = esbuild.buildSync({ entryPoints: [file], ...options }).outputFiles;
  const loaded = { exports: {} };
  new Function("module", "exports", "require", output.text)(loaded, loaded.exports, require);
  return loaded.exports;
}

const LICENCES = /^(MIT|Apache-2\.0|ISC|BSD(-[23]-Clause)?|0BSD|Unlicense)$/;
const bundled = new Map(); // name@version → its folder, over all outputs; the last output writes the notices

/** Notes which packages really are in the bundles; refuses a licence that an agency would have to think about. */
class LicenceNotices {
  constructor(isLast) {
    this.isLast = isLast;
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("LicenceNotices", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ANALYSE;
      compilation.hooks.processAssets.tap({ name: "LicenceNotices", stage }, () => {
        for (const chunk of compilation.chunks)
          for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk))
            for (const part of module.modules ?? [module]) notePackage(part.resource);
        const notices = [...bundled].sort().map(([name, folder]) => noticeOf(name, folder));
        for (const { name, licence } of notices)
          if (!isAllowed(licence))
            compilation.errors.push(new WebpackError(`${name} is bundled under the licence ${licence}`));
        if (!this.isLast) return;
        const text = notices.map(({ text }) => text).join("\n" + "-".repeat(78) + "\n\n");
        compilation.emitAsset("THIRD-PARTY-NOTICES.txt", new sources.RawSource(text));
      });
    });
  }
}

function notePackage(resource) {
  const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(resource ?? "");
  if (!found) return;
  const { name, version } = readJson(path.join(found[1], "package.json"));
  bundled.set(`${name}@${version}`, found[1]);
}

function noticeOf(name, folder) {
  const licence = String(readJson(path.join(folder, "package.json")).license);
  const file = fs.readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const terms = file
    ? fs.readFileSync(path.join(folder, file), "utf8").trim()
    : "(no licence file in the package)";
  return { name, licence, text: `${name} (${licence})\n\n${terms}\n` };
}

// "(MIT OR GPL-3.0)" leaves a choice; "MIT AND …" does not, so every part must be allowed.
const isAllowed = (licence) =>
  licence
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((part) => LICENCES.test(part.trim())));

const withAddress = (content) => content.toString().replaceAll(DEVELOPMENT_ADDRESS, address);
const readJson = (file) => JSON.parse(fs.readFileSync(file, "utf8"));

// A room's door only hands on: what a lazy part takes through it stays with that part.
const DOORS = { test: /[\\/]src[\\/](?:[\w-]+[\\/]){1,2}index\.ts$/, sideEffects: false };

/** The files of the pane's own first screen: fetched lazily, yet always. Its chunk is named "pane". */
const firstScreen = ({ namedChunks }) =>
  [...(namedChunks.get("pane")?.groupsIterable ?? [])].flatMap((group) => group.getFiles());
/** The pane's texts of each language, of which one is fetched. */
const wordFiles = ({ namedChunks }) =>
  [...namedChunks].filter(([name]) => name.startsWith("words-")).flatMap(([, chunk]) => [...chunk.files]);

/** Holds the promised sizes: what Excel must fetch before cells or the pane can answer. */
class FirstLoadLimit {
  constructor(name, limit) {
    Object.assign(this, { name, limit });
  }
  apply(compiler) {
    compiler.hooks.afterEmit.tap("FirstLoadLimit", (compilation) => {
      const entryFiles = [...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles());
      const files = new Set([...entryFiles, ...firstScreen(compilation)]);
      const folder = compilation.outputOptions.path;
      const sizeOf = (file) => gzipSync(fs.readFileSync(path.join(folder, file)), { level: 9 }).length;
      const words = Math.max(0, ...wordFiles(compilation).map(sizeOf));
      const sizes = [...files].filter((file) => /\.(js|css)$/.test(file)).map(sizeOf);
      const size = sizes.reduce((sum, each) => sum + each, words);
      const kB = (bytes) => (bytes / 1000).toFixed(1);
      console.log(`${this.name}: ${kB(size)} kB gzip of ${kB(this.limit)} kB`);
      if (size > this.limit)
        compilation.errors.push(
          new WebpackError(`${this.name} is ${kB(size)} kB gzip, over its ${kB(this.limit)} kB`),
        );
    });
  }
}

module.exports = (_environment, { mode = "production" } = {}) => {
  const isProduction = mode === "production";
  const transform = { react: { runtime: "automatic", development: !isProduction } };
  const jsc = { parser: { syntax: "typescript", tsx: true }, transform, target: "es2022" };
  const options = { jsc, sourceMaps: !isProduction };
  const common = {
    mode,
    context: __dirname,
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "swc-loader", options } }] },
    devtool: isProduction ? false : "source-map", // not "eval": the policy forbids it
    performance: { hints: false }, // FirstLoadLimit measures what counts, gzipped
    stats: "errors-warnings",
  };

  const functions = {
    ...common,
    name: "functions",
    entry: { functions: entries.functions },
    // Only the language level, no platform: the file must run where there is no window, self or document.
    target: "es2022",
    output: {
      path: at("dist"),
      filename: "[name].js",
      globalObject: "globalThis", // the only name for the global scope that every runtime has
      chunkFormat: false, // one file: there is nothing that could fetch a second one
      chunkLoading: false,
      iife: true, // a plain script beside office.js; its names must not meet those of other scripts
    },
    optimization: { runtimeChunk: false, splitChunks: false, minimizeOptions: { javascript: TIGHT } },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: entries.functions, output: "functions.json" }),
      new LocalisedMetadata(),
      new FirstLoadLimit("functions.js", LIMITS.functions),
    ],
  };

  const pane = {
    ...common,
    module: { rules: [...common.module.rules, DOORS] },
    name: "pane",
    dependencies: ["functions"], // one after the other: the notices need both
    entry: { commands: entries.commands, taskpane: entries.taskpane },
    target: ["web", "es2022"],
    output: {
      path: at("dist"),
      filename: "[name].js",
      // Lazy parts carry a hash: WebView2 keeps old files long, and a chunk must fit the page that asks for it.
      chunkFilename: isProduction ? "chunks/[contenthash:10].js" : "chunks/[name].js",
      publicPath: "", // relative: works under any path of the agency's server
    },
    // React and Fluent once, for commands and pane together. The page stays readable: an officer checks its policy.
    optimization: { splitChunks: { chunks: "all" }, minimizer: [QUICK] },
    plugins: [
      new HtmlPlugin({
        template: at("src/taskpane/taskpane.html"),
        filename: "taskpane.html",
        chunks: ["commands", "taskpane"],
        chunksSortMode: "manual", // ribbon buttons answer even if the pane should fail
        scriptLoading: "defer", // after functions.js, in the order of the page
        minify: false,
        policy: POLICY,
        firstScreen,
        officeScript,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]", noErrorOnMissing: true },
          { from: "manifest.xml", transform: withAddress },
        ],
      }),
      new FirstLoadLimit("pane, first load", LIMITS.taskpane),
    ],
  };
  const forNode = { name: "cli", target: "node20", dependencies: ["pane"], entry: { cli: entries.cli } };
  const output = { path: at("dist"), filename: "[name].js" };
  const shebang = new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true });
  const oneFile = new optimize.LimitChunkCountPlugin({ maxChunks: 1 });
  const readable = { minimize: false }; // nobody waits for it over a network, and an officer may want to read it
  const cli = { ...common, ...forNode, output, optimization: readable, plugins: [shebang, oneFile] };
  const wanted = [functions, pane, cli];
  wanted.forEach((config, index) => config.plugins.push(new LicenceNotices(index === wanted.length - 1)));
  functions.output.clean = true; // the first clears what earlier builds left, the second adds to it
  return wanted;
};
