import type { Catalog } from "../../catalog";
import type { Workbook } from "../../model";
import { attachIframe, type ExcelHost } from "../../transport";
import { LOCALES, type PageLanguage } from "../words/wordsOf";

export const ADDIN_PAGE = "/taskpane.html";

/** The add-in's built page in its frame, talking to the open workbook as it would in Excel on the web. */
export class AddinFrame {
  private attached: { host: ExcelHost; detach: () => void } | null = null;
  /** Told the name of a method that the emulation does not have. */
  onNotImplemented: ((method: string) => void) | null = null;

  /** Told when the add-in's page has loaded in its frame. */
  onLoaded: (() => void) | null = null;

  /** Given a workbook that the add-in opened beside this one. */
  onCopyOpened: ((bytes: Uint8Array) => void) | null = null;

  constructor(
    private readonly container: HTMLElement,
    private readonly catalog: Catalog,
    private readonly isElsewhere = false,
  ) {}

  get host(): ExcelHost | null {
    return this.attached?.host ?? null;
  }

  /** Loads the add-in anew, as when Excel opens a workbook or another language. False while it is not built. */
  async load(workbook: Workbook, language: PageLanguage): Promise<boolean> {
    this.unload();
    if (!(await fetch(ADDIN_PAGE, { method: "HEAD" })).ok) return false;
    const locale = LOCALES[language];
    const { host, frame, detach } = attachIframe(this.container, ADDIN_PAGE, this.catalog, workbook, {
      uiLocale: locale,
      dataLocale: locale,
      elsewhere: this.isElsewhere,
    });
    frame.addEventListener("load", () => this.onLoaded?.());
    host.open(workbook);
    host.onCopyOpened = (bytes) => this.onCopyOpened?.(bytes);
    host.trace = (direction, body) => {
      const error =
        direction === "reply" ? (body as { Error?: { Code?: string; Message?: string } }).Error : undefined;
      if (error?.Code !== "NotImplemented") return;
      const method = /implement (\S+?)\.?$/.exec(error.Message ?? "")?.[1];
      this.onNotImplemented?.(method ?? error.Message ?? "?");
    };
    this.attached = { host, detach };
    return true;
  }

  /** Closes the add-in, as it goes with its workbook: what it still asked for would meet a grid that is gone. */
  unload(): void {
    this.attached?.detach();
    this.attached = null;
  }

  /** Presses one of the add-in's ribbon buttons; false while the add-in does not listen. */
  invoke(action: string): boolean {
    return this.attached?.host.xdm.invokeCommand(action) ?? false;
  }
}
