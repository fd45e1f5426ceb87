import fs from "node:fs";
import path from "node:path";

const BASE = "https://localhost/office-js/";

/**
 * Lets the real office.js load itself in a jsdom window: scripts under BASE come from the installed package, no
 * other script is fetched. Resolves when `Office.onReady` does.
 */
export function loadOfficeJs(page: Window & typeof globalThis, folder: string): Promise<unknown> {
  const run = (file: string): void => {
    (0, page.eval)(`${fs.readFileSync(file, "utf8")}\n//# sourceURL=${file}`);
  };
  const serve = (element: Node): void => {
    if (!(element instanceof page.HTMLScriptElement) || !element.src.startsWith(BASE)) return;
    const file = path.join(folder, element.src.slice(BASE.length).split("?")[0]!);
    element.setAttribute("type", "text/inert");
    queueMicrotask(() => {
      if (!fs.existsSync(file)) {
        element.dispatchEvent(new page.Event("error"));
        return;
      }
      run(file);
      element.dispatchEvent(new page.Event("load"));
    });
  };
  const nodes = page.Node.prototype;
  const { appendChild, insertBefore } = nodes;
  nodes.appendChild = function <T extends Node>(this: Node, child: T): T {
    serve(child);
    return appendChild.call(this, child) as T;
  };
  nodes.insertBefore = function <T extends Node>(this: Node, child: T, before: Node | null): T {
    serve(child);
    return insertBefore.call(this, child, before) as T;
  };
  // jsdom has no document.domain, which the client's trust check reads.
  if (!("domain" in page.document) || page.document.domain === undefined)
    Object.defineProperty(page.document, "domain", { configurable: true, value: page.location.hostname });
  const script = page.document.createElement("script");
  script.type = "text/inert";
  script.src = `${BASE}office.js`;
  appendChild.call(page.document.head, script);
  run(path.join(folder, "office.js"));
  return (page as unknown as { Office: { onReady(): Promise<unknown> } }).Office.onReady();
}
