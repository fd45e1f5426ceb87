import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

// The grid sets style attributes and data: cursors; scripts come from this server only. A copy opened in a window of its own
// is read from the memory of the window that made it (blob:).
const PAGE_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self' blob:; font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'";
const MICROSOFT_OFFICE_JS = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[\w.]+\/hosted\//g;

/**
 * Serves the page, the add-in as built (at the paths that the manifest uses) and the unmodified office.js over
 * https, to this machine only. In the add-in's HTML the address of Microsoft's server is replaced while serving,
 * so that the local page works without a network; the files in `dist/` stay as they are.
 */
export function serve({ root, page, bundle, cert, key, port }) {
  const folders = [
    ["/office-js/", join(root, "node_modules", "@microsoft", "office-js", "dist")],
    ["/page/", bundle],
    ["/", join(root, "dist")],
    ["/", root, /^\/assets\//], // samples that the build does not ship
  ];
  const answer = (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "https://localhost").pathname);
    const file = path === "/" ? join(page, "index.html") : locate(folders, path);
    if (!file) {
      response.writeHead(404, { "content-type": TYPES[".txt"] }).end(`There is no ${path} here.\n`);
      return;
    }
    const type = extname(file);
    const headers = {
      "content-type": TYPES[type] ?? "application/octet-stream",
      "cache-control": "no-cache",
    };
    if (path === "/") headers["content-security-policy"] = PAGE_POLICY;
    const content = readFileSync(file);
    response.writeHead(200, headers);
    response.end(
      type === ".html" && path !== "/"
        ? content.toString().replace(MICROSOFT_OFFICE_JS, "/office-js/")
        : content,
    );
  };
  const server = createServer({ cert, key }, (request, response) => {
    try {
      answer(request, response);
    } catch (failure) {
      console.error(failure);
      response.writeHead(500, { "content-type": TYPES[".txt"] }).end("The server failed; see its output.\n");
    }
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(server));
  });
}

function locate(folders, path) {
  for (const [prefix, folder, only] of folders) {
    if (!path.startsWith(prefix) || (only && !only.test(path))) continue;
    const file = normalize(join(folder, path.slice(prefix.length)));
    if (file.startsWith(folder + sep) && statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  }
  return null;
}
