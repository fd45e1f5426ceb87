import type { Catalog } from "../../catalog";
import { refusalText } from "../../../../src/wording";
import { Workbook } from "../../model";
import { type LoadedFunction, loadFunctions } from "../functions/loadFunctions";
import { registerFunctions } from "../mirror/registerFunctions";
import { filled, type PageLanguage, wordsOf } from "../words/wordsOf";
import { AddinFrame } from "./AddinFrame";
import { GridSession, type SelectedCell } from "./GridSession";
import { savedBytes } from "../../file/savedBytes";
import { readWorkbook } from "./readWorkbook";
import { saveAs } from "./saveAs";

export type SampleName = "sweden" | "norway" | "offers";
const SAMPLES: Record<SampleName, string> = {
  sweden: "sweden-2022.xlsx",
  norway: "norway-2024.xlsx",
  offers: "offers-synthetic.xlsx",
};

/** What the shell shows; replaced as a whole at every change. */
export interface PageState {
  readonly language: PageLanguage;
  readonly bookName: string;
  readonly phase: "opening" | "calculating" | "ready";
  readonly selected: SelectedCell | null;
  readonly notices: readonly Notice[];
}

export interface Notice {
  readonly id: number;
  readonly text: string;
  /** A workbook that the add-in opened beside this one: where its file can be fetched. */
  readonly copy?: string;
  /** That the add-in's page is missing; no longer true when it has loaded. */
  readonly isMissingPane?: boolean;
}

/** The local page without its looks: grid, host and add-in frame, and what a person can do with them. */
export class PageSession {
  grid: GridSession | null = null;
  readonly frame: AddinFrame;
  private dark = false;
  private functions: readonly LoadedFunction[] = [];
  private current: PageState;
  private readonly listeners = new Set<() => void>();
  private lastNotice = 0;
  private opening: Promise<void> = Promise.resolve();
  private beginFirst: () => void = () => undefined;
  private readonly firstBegun = new Promise<void>((resolve) => (this.beginFirst = resolve));

  private constructor(
    private readonly gridElement: HTMLElement,
    frameElement: HTMLElement,
    private readonly catalog: Catalog,
    language: PageLanguage,
  ) {
    this.frame = new AddinFrame(frameElement, catalog);
    this.frame.onNotImplemented = (method) => this.notify(filled(this.words.notImplemented, { method }));
    this.frame.onLoaded = () =>
      this.show({ notices: this.current.notices.filter(({ isMissingPane }) => !isMissingPane) });
    this.frame.onCopyOpened = (bytes) => this.offerCopy(bytes);
    this.current = { language, bookName: "", phase: "opening", selected: null, notices: [] };
  }

  static async start(
    gridElement: HTMLElement,
    frameElement: HTMLElement,
    language: PageLanguage,
  ): Promise<PageSession> {
    const response = await fetch("/page/catalog.json");
    const catalog = (await response.json()) as Catalog;
    const session = new PageSession(gridElement, frameElement, catalog, language);
    session.functions = await loadFunctions(language);
    return session;
  }

  get state(): PageState {
    return this.current;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private get words() {
    return wordsOf(this.current.language);
  }

  private show(change: Partial<PageState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }

  notify(text: string, about: Partial<Notice> = {}): void {
    const last = this.current.notices.at(-1);
    if (last?.text === text) return;
    this.show({ notices: [...this.current.notices.slice(-3), { id: ++this.lastNotice, text, ...about }] });
  }

  /** A window that opens by itself is blocked by browsers: the copy is offered, and a press opens it. */
  private offerCopy(bytes: Uint8Array): void {
    const copy = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    const notice = { id: ++this.lastNotice, text: this.words.copyOpened, copy };
    this.show({ notices: [...this.current.notices.slice(-3), notice] });
  }

  /** Saves the open workbook as a file, as it stands. */
  async save(): Promise<Uint8Array> {
    if (!this.grid) throw new Error("No workbook is open.");
    await this.grid.engine.settled();
    return savedBytes(this.grid.workbook);
  }

  async download(): Promise<void> {
    saveAs(this.current.bookName, await this.save());
  }

  dismiss(id: number): void {
    this.show({ notices: this.current.notices.filter((notice) => notice.id !== id) });
  }

  async openSample(sample: SampleName): Promise<void> {
    const name = SAMPLES[sample];
    const response = await fetch(`/assets/samples/${name}`);
    if (response.ok) await this.openFile(name, await response.arrayBuffer());
    else {
      this.notify(filled(this.words.sampleMissing, { name }));
      if (!this.grid) await this.openEmpty();
    }
  }

  async openFile(name: string, content: ArrayBuffer): Promise<void> {
    const read = await readWorkbook(name, content);
    if (read.ok) return this.open(read.value);
    const text = refusalText(read.issues, this.current.language);
    this.notify(filled(this.words.fileFailed, { name, text }));
    if (!this.grid) await this.openEmpty();
  }

  async openEmpty(): Promise<void> {
    const workbook = new Workbook(this.words.emptyName);
    workbook.addSheet();
    await this.open(workbook);
  }

  /** Shows a workbook in place of the open one; the add-in starts anew with it. */
  open(workbook: Workbook): Promise<void> {
    this.opening = this.opening.then(() => this.replace(workbook));
    this.beginFirst();
    return this.opening;
  }

  private async replace(workbook: Workbook): Promise<void> {
    this.show({ bookName: workbook.name, phase: "opening", selected: null });
    this.frame.unload();
    this.grid?.dispose();
    const { gridElement, functions, dark } = this;
    const grid = new GridSession(workbook, gridElement, functions, this.current.language, dark);
    this.grid = grid;
    grid.engine.onBusyChange = (busy) => this.show({ phase: busy ? "calculating" : "ready" });
    grid.edits.onRefusal = (failure) => this.notify(filled(this.words.refused, { text: failure.message }));
    grid.onSelectionShown = () => this.show({ selected: grid.selected() });
    // As in Excel, the pane opens beside a workbook that stands: both work in one thread, and the grid comes first.
    await grid.shown();
    await painted();
    await this.loadAddin(workbook);
    await grid.engine.settled();
    this.show({ phase: "ready", selected: grid.selected() });
  }

  private async loadAddin(workbook: Workbook): Promise<void> {
    if (await this.frame.load(workbook, this.current.language)) return;
    this.notify(this.words.paneMissing, { isMissingPane: true });
  }

  /** Another language for the page and the add-in; the workbook stays. */
  async setLanguage(language: PageLanguage): Promise<void> {
    this.show({ language });
    this.functions = await loadFunctions(language);
    if (!this.grid) return;
    const { engine } = this.grid;
    registerFunctions(this.grid.mirror.book, this.functions, (sheetId, row, column, text) =>
      engine.errorTexts.set(`${sheetId} ${row},${column}`, text),
    );
    this.grid.setLanguage(language);
    await this.loadAddin(this.grid.workbook);
    engine.recalculate(true);
    await engine.settled();
  }

  setDark(dark: boolean): void {
    this.dark = dark;
    this.grid?.setDark(dark);
  }

  /** A second person's pane on the open workbook, as when somebody else has it open too. */
  async openAnotherPane(): Promise<void> {
    if (!this.grid) throw new Error("No workbook is open.");
    const element = document.createElement("div");
    element.className = "anotherPane";
    document.body.append(element);
    await new AddinFrame(element, this.catalog, true).load(this.grid.workbook, this.current.language);
  }

  /** Presses a ribbon button of the add-in. */
  invoke(action: string): void {
    if (!this.frame.invoke(action)) this.notify(filled(this.words.actionMissing, { action }));
  }

  /** Resolves when the workbook is open, every formula shows its value and every rule its colour. */
  async settled(): Promise<void> {
    await this.firstBegun; // the first file is fetched and read before it is opened
    await this.opening;
    await this.grid?.engine.coloured();
  }
}

/** After the next picture; a page that is not looked at paints none, and is not waited for. */
function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
