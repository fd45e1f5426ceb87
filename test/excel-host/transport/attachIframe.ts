import type { Catalog } from "../catalog";
import type { Workbook } from "../model";
import { ExcelHost } from "./ExcelHost";
import type { HostOptions } from "./HostOptions";

/** Hosts an add-in's page in a frame, as Excel on the web does. Both pages must be https on one host name. */
export function attachIframe(
  container: HTMLElement,
  addinUrl: string,
  catalog: Catalog,
  workbook: Workbook,
  options: HostOptions = {},
): { host: ExcelHost; frame: HTMLIFrameElement; detach: () => void } {
  const page = container.ownerDocument.defaultView!;
  const target = new URL(addinUrl, page.location.href).origin;
  const frame = container.ownerDocument.createElement("iframe");
  const send = (text: string): void => frame.contentWindow?.postMessage(text, target);
  const host = new ExcelHost(catalog, workbook, send, { origin: page.location.origin, ...options });
  const listen = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow && event.origin === target && typeof event.data === "string")
      host.xdm.receive(event.data);
  };
  page.addEventListener("message", listen);
  // Chromium ignores a name that is set after insertion.
  frame.name = host.xdm.windowName;
  frame.title = "Fördela";
  frame.src = addinUrl;
  container.append(frame);
  const detach = (): void => {
    page.removeEventListener("message", listen);
    frame.remove();
  };
  return { host, frame, detach };
}
