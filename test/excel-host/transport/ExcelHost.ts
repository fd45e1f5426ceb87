import type { Catalog } from "../catalog";
import { type Batch, RichApiEngine, RichApiError } from "../engine";
import { cultureOf, shiftArea, type Workbook, type WorkbookChange } from "../model";
import { EventMessages, ExcelContext, RangeObject, serviceNamed, WorkbookObject } from "../objects";
import { Faults } from "./Faults";
import type { HostOptions } from "./HostOptions";
import { Invocations } from "./Invocations";
import { type HostCore, XdmEndpoint } from "./XdmEndpoint";

/** One emulated Excel with one open workbook, and the protocol endpoint that an add-in's office.js talks to. */
export class ExcelHost implements HostCore {
  readonly engine: RichApiEngine;
  readonly xdm: XdmEndpoint;
  readonly faults = new Faults();
  readonly invocations: Invocations;
  /** Requests and actions since the last `reset`, for tests that count exchanges. */
  readonly counters = { syncs: 0, actions: 0 };
  /** Faults of the emulation itself, which the client saw as GeneralException. */
  readonly internalFaults: unknown[] = [];
  /** Called with every request and reply. */
  trace: ((direction: "request" | "reply", body: unknown) => void) | null = null;
  /** Workbooks that the add-in asked to be opened beside this one, as files. */
  readonly openedCopies: Uint8Array[] = [];
  /** Told of a workbook that is to be opened beside this one. */
  onCopyOpened: ((bytes: Uint8Array) => void) | null = null;
  private current: ExcelContext;
  private messages: EventMessages;
  private stopFollowing: () => void = () => undefined;
  private flushDue = false;

  constructor(
    private readonly catalog: Catalog,
    workbook: Workbook,
    send: (text: string) => void,
    readonly options: HostOptions = {},
  ) {
    this.current = new ExcelContext(workbook, catalog);
    this.messages = new EventMessages(this.current);
    this.engine = new RichApiEngine({
      root: () => new WorkbookObject(this.current),
      service: (name) => serviceNamed(this.current, name),
      beforeRead: () => this.calculate(),
      beforeAction: (index) => {
        this.workbook.session = this;
        if (this.faults.failAt?.action === index) throw new RichApiError(this.faults.failAt.code);
      },
      afterBatch: () => {
        this.workbook.session = null;
        this.current.calculationSuspended = false;
        return this.calculate();
      },
      onFault: (fault) => this.internalFaults.push(fault),
    });
    this.xdm = new XdmEndpoint(this, send, options);
    this.invocations = new Invocations((entry) => this.xdm.push([entry]));
    this.open(workbook);
  }

  get workbook(): Workbook {
    return this.current.workbook;
  }

  get context(): ExcelContext {
    return this.current;
  }

  /** Puts another workbook in place of the open one; registrations and references of the client end. */
  open(workbook: Workbook): void {
    this.stopFollowing();
    if (this.current.workbook !== workbook) this.current.workbook.engine?.dispose();
    this.engine.forgetReferences();
    workbook.culture = cultureOf(this.options.dataLocale ?? this.options.uiLocale ?? "en-US");
    workbook.readOnly = this.options.readOnly ?? false;
    this.current = new ExcelContext(workbook, this.catalog);
    this.current.openCopy = (bytes) => {
      if (this.faults.refuseCopies) throw new RichApiError("AccessDenied");
      this.openedCopies.push(bytes);
      this.onCopyOpened?.(bytes);
    };
    this.openedCopies.length = 0;
    this.current.onInvocationResult = (...result) => this.invocations.answer(...result);
    this.messages = new EventMessages(this.current);
    this.counters.syncs = 0;
    this.counters.actions = 0;
    this.internalFaults.length = 0;
    this.faults.reset();
    this.stopFollowing = workbook.onChange((change) => {
      if (change.kind === "shifted")
        for (const object of this.engine.referencedObjects())
          if (object instanceof RangeObject && object.sheet === change.sheet)
            object.area = shiftArea(object.area, change.area, change.shift) ?? object.area;
      this.messages.note(change, this.isOthers(change));
      this.flushSoon();
    });
  }

  async execute(requestText: string): Promise<string> {
    const batch = JSON.parse(requestText) as Batch;
    this.trace?.("request", batch);
    this.counters.syncs++;
    this.counters.actions += batch.Actions.length;
    const reply = await this.engine.execute(batch);
    this.trace?.("reply", reply);
    this.flushSoon();
    return JSON.stringify(reply);
  }

  /** The library for files is fetched by those who ask for a file. */
  async savedFile(): Promise<Uint8Array> {
    await this.workbook.engine?.settled();
    const { savedBytes } = await import("../file/savedBytes");
    return savedBytes(this.workbook);
  }

  get documentSettings(): Record<string, string> {
    return this.workbook.documentSettings;
  }

  saveDocumentSettings(settings: Record<string, string>): void {
    this.workbook.documentSettings = settings;
    this.workbook.session = this;
    this.workbook.emit({ kind: "documentSettings" });
    this.workbook.session = null;
  }

  get documentUrl(): string {
    return this.options.documentUrl ?? `${this.xdm.origin}/${this.workbook.name}`;
  }

  get readOnly(): boolean {
    return this.options.readOnly ?? false;
  }

  /** Whether somebody else made a change: a co-author, another connection, or the person at the grid where this one is elsewhere. */
  private isOthers({ origin, session }: WorkbookChange): boolean {
    if (origin === "user") return this.options.elsewhere === true;
    return origin === "remote" || (session !== undefined && session !== this);
  }

  /** Brings formulas up to date; a promise where the engine needs time. */
  private calculate(): Promise<void> | null {
    const { engine } = this.workbook;
    if (!engine || this.current.calculationSuspended || this.current.calculationMode === "Manual")
      return null;
    engine.recalculate();
    return engine.busy ? engine.settled() : null;
  }

  /** Events go out after the reply, in one message, so that a handler registered in the same batch is in place. */
  private flushSoon(): void {
    if (this.flushDue) return;
    this.flushDue = true;
    setTimeout(() => {
      this.flushDue = false;
      const entries = this.messages.take();
      if (entries.length) this.xdm.push(entries);
    }, 0);
  }
}
