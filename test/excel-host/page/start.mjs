// npm start: builds the add-in, bundles the local page and serves both on https://localhost:3000.
//   --port N     another port (0: any free one)
//   --no-open    only print the address
//   --no-build   serve dist/ as it is
//   --bundle F   serve the page that was bundled into folder F
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bundlePage } from "./server/bundlePage.mjs";
import { certificate } from "./server/certificate.mjs";
import { freshBuild } from "./server/freshBuild.mjs";
import { serve } from "./server/serve.mjs";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "3000" },
    "no-open": { type: "boolean", default: false },
    "no-build": { type: "boolean", default: false },
    bundle: { type: "string" },
  },
});
const page = dirname(fileURLToPath(import.meta.url));
const root = resolve(page, "../../..");
const cache = join(root, ".cache", "page");

if (!values["no-build"] && freshBuild(root)) console.log("The add-in is built.");
// One folder per process: a test's server must not sweep away the files of one that is in use.
const own = join(cache, `bundle-${values.port === "3000" ? "start" : process.pid}`);
const bundle = values.bundle ?? own;
const [tls] = await Promise.all([
  certificate(join(cache, "certificate")),
  values.bundle === undefined && bundlePage(page, own),
]);
const server = await serve({ root, page, bundle, ...tls, port: Number(values.port) }).catch((failure) => {
  if (failure.code !== "EADDRINUSE") throw failure;
  console.error(
    `Port ${values.port} is in use. Stop what runs there, or choose another: npm start -- --port 3001`,
  );
  process.exit(1);
});
const address = `https://localhost:${server.address().port}/`;
console.log(`Fördela in an emulated Excel: ${address}`);
if (!tls.trusted)
  console.log("The browser will ask once whether to trust the certificate; it is made on this machine.");
console.log("Stop with Ctrl+C.");
if (!values["no-open"]) openBrowser(address);

for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => {
    rmSync(own, { recursive: true, force: true });
    process.exit(0);
  });

function openBrowser(url) {
  if (
    process.env.CI ||
    (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
  )
    return;
  const [command, args] =
    process.platform === "win32"
      ? ["cmd", ["/c", "start", "", url]]
      : [process.platform === "darwin" ? "open" : "xdg-open", [url]];
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.once("error", () => console.log("No browser could be opened; please open the address yourself."));
  child.unref();
}
