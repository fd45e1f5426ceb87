import type { Catalog } from "../catalog";
import type { Workbook } from "../model";
import { ExcelHost } from "./ExcelHost";
import type { HostOptions } from "./HostOptions";

/**
 * Hosts an add-in in the very page it runs in, as its `window.opener`, which office.js prefers over the parent.
 * Call before office.js loads; the page must be https.
 */
export function attachSamePage(
  page: Window & typeof globalThis,
  catalog: Catalog,
  workbook: Workbook,
  options: HostOptions = {},
): ExcelHost {
  const origin = page.location.origin;
  const send = (text: string): void =>
    queueMicrotask(() => page.dispatchEvent(new page.MessageEvent("message", { data: text, origin })));
  const host = new ExcelHost(catalog, workbook, send, { origin, ...options });
  const opener = { postMessage: (text: string) => queueMicrotask(() => host.xdm.receive(text)) };
  Object.defineProperty(page, "opener", { configurable: true, value: opener });
  page.sessionStorage.clear();
  page.name = host.xdm.windowName;
  return host;
}
