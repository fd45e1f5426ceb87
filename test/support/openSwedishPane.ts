import { mkdirSync } from "node:fs";
import type { Frame } from "playwright-core";
import { type OpenPage, openPage } from "./openPage";

/** Opens the page in Swedish with its sample, and waits until the pane has counted it; `out/` is there for pictures. */
export async function openSwedishPane(): Promise<{ readonly open: OpenPage; readonly pane: Frame }> {
  mkdirSync("out", { recursive: true });
  const open = await openPage({ language: "sv" });
  const pane = await open.addin();
  await pane.waitForFunction(() => /\d/.test(document.querySelector("footer")?.textContent ?? ""));
  return { open, pane };
}
