import type { EventMessage } from "../objects";
import { DocumentCopies } from "./DocumentCopies";
import { FAULT, type Faults } from "./Faults";
import { CLIENT_SETS, type HostOptions } from "./HostOptions";

/** What the endpoint asks of the host behind it. */
export interface HostCore {
  execute(requestText: string): Promise<string>;
  readonly documentSettings: Record<string, string>;
  saveDocumentSettings(settings: Record<string, string>): void;
  /** The workbook as Excel would save it now. */
  savedFile(): Promise<Uint8Array>;
  readonly documentUrl: string;
  readonly readOnly: boolean;
  readonly faults: Faults;
}

interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface DdaCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: [string, string][] };
}

enum Dispatch {
  RefreshSettings = 75,
  SaveSettings = 76,
  StartCopy = 77,
  CopySlice = 80,
  CloseCopy = 81,
  FileProperties = 86,
  RichApiRequest = 93,
  RichApiEvents = 94,
}
const NOT_SUPPORTED = 5000;

/**
 * Excel's side of the cross-window protocol that office.js speaks: JSON text by postMessage. It does not know how
 * the text travels, so one class serves a frame, the same page and jsdom.
 */
export class XdmEndpoint {
  /** office.js caches document settings in sessionStorage under this id, so every endpoint has its own. */
  readonly conversation = `c${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  readonly origin: string;
  private readonly addinId: string;
  /** Copies of the document that the client has asked for and not closed. */
  readonly documentCopies: DocumentCopies;
  private readonly listeners = new Map<string, number>();
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly core: HostCore,
    private readonly send: (text: string) => void,
    private readonly options: HostOptions = {},
  ) {
    this.addinId = options.addinId ?? "11111111-2222-3333-4444-555555555555";
    this.origin = options.origin ?? "https://localhost";
    this.documentCopies = new DocumentCopies(() => core.savedFile());
  }

  /** The add-in's window name, by which office.js learns where it runs. Flags: 1 shared runtime, 2 custom functions. */
  get windowName(): string {
    const flags = this.options.sharedRuntime === false ? 0 : 3;
    const locale = this.options.uiLocale ?? "en-US";
    return JSON.stringify({
      hostInfo: `Excel$Web$16.01$${locale}$corr$$disableLogging$${flags}`,
      xdmInfo: `${this.conversation}|${this.addinId}|${this.origin}`,
      serializerVersion: "1",
      flights: "[]",
    });
  }

  /** A message from the add-in's window; anything else that arrives there is left alone. */
  receive(text: string): void {
    const message = readEnvelope(text);
    if (message?._messageType !== 0 || message._conversationId !== this.conversation) return;
    if (message._actionType === 1) this.listeners.set(message._actionName, message._correlationId);
    if (message._actionType === 2) this.listeners.delete(message._actionName);
    if (message._actionType !== 0) return this.reply(message, { Error: 0 });
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.reply(message, this.appContext());
      case "executeMethod":
        void this.executeMethod(message);
        return;
      default:
        return this.reply(message, null);
    }
  }

  /** Sends events to the client's registered handlers; false where it does not listen yet. */
  push(entries: readonly EventMessage[]): boolean {
    const rows = entries.map(({ category, type, target, message, remote }, i) => {
      const text = typeof message === "string" ? message : JSON.stringify(message);
      return [category, type, target, text, i + 1, remote ?? false];
    });
    return this.event("richApiMessage", { ArrayData: rows });
  }

  /** A ribbon button that is bound by `Office.actions.associate`. */
  invokeAction(id: string): boolean {
    return this.push([{ category: 2, type: 1000, target: "", message: [id] }]);
  }

  /**
   * A ribbon button with the manifest's ExecuteFunction: the handler gets an event with `source.id` and
   * `completed()`. False where the client does not listen yet.
   */
  invokeCommand(functionName: string, controlId = functionName): boolean {
    const eventObjStr = JSON.stringify({ source: { id: controlId } });
    return this.event("appCommandInvoked", ["1", functionName, eventObjStr]);
  }

  private async executeMethod(message: Envelope): Promise<void> {
    const call = message._data as DdaCall;
    const answer =
      call.DdaMethod.DispatchId === Dispatch.RichApiRequest
        ? await this.richApi(call)
        : await this.dispatch(call);
    this.reply(message, { Version: 1, Error: 0, ...answer });
  }

  /** Requests run one after the other, in the order of their arrival. */
  private async richApi(call: DdaCall): Promise<Record<string, unknown>> {
    const before = this.running;
    const run = async (): Promise<Record<string, unknown>> => {
      await before;
      const text = String(call.ArrayData?.[4]);
      const fault = await this.core.faults.beforeRequest(text, Number(call.ArrayData?.[6] ?? 0));
      if (fault) return { Error: fault };
      const reply = await this.core.execute(text);
      if (reply.length > this.core.faults.responseLimit) return { Error: FAULT.responseTooLarge };
      return { Data: [200, ["CONTENT-TYPE", "application/json"], reply] };
    };
    const result = run();
    this.running = result.catch(() => undefined);
    return result;
  }

  private dispatch(call: DdaCall): Record<string, unknown> | Promise<Record<string, unknown>> {
    const isFile = [Dispatch.StartCopy, Dispatch.CopySlice, Dispatch.CloseCopy].includes(
      call.DdaMethod.DispatchId,
    );
    const fault = isFile ? this.core.faults.beforeFileCall() : 0;
    if (fault) return { Error: fault };
    switch (call.DdaMethod.DispatchId as Dispatch) {
      case Dispatch.RefreshSettings:
        return {
          Properties: {
            Settings: Object.entries(this.core.documentSettings).map(([Name, Value]) => ({ Name, Value })),
          },
        };
      case Dispatch.SaveSettings:
        this.core.saveDocumentSettings(Object.fromEntries(call.DdaSettingsMethod?.Properties ?? []));
        return {};
      case Dispatch.StartCopy:
        return this.documentCopies.start(call as never);
      case Dispatch.CopySlice:
        return this.documentCopies.slice(call as never);
      case Dispatch.CloseCopy:
        return this.documentCopies.close(call as never);
      case Dispatch.FileProperties:
        return { Properties: [this.core.documentUrl] };
      case Dispatch.RichApiEvents:
        return {};
      default:
        return { Error: NOT_SUPPORTED };
    }
  }

  private appContext(): Record<string, unknown> {
    const locale = this.options.uiLocale ?? "en-US";
    return {
      _id: this.addinId,
      _appName: 16,
      _appVersion: "16.00",
      _appMinorVersion: 1,
      _appUILocale: locale,
      _dataLocale: this.options.dataLocale ?? locale,
      _docUrl: this.core.documentUrl,
      _clientMode: this.core.readOnly ? 0 : 1,
      _settings: Object.entries(this.core.documentSettings),
      _reason: "inserted",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "corr",
      _appInstanceId: this.addinId,
      _requirementMatrix: JSON.stringify({ ...CLIENT_SETS, ...this.options.apiSets }),
      _hostFullVersion: "16.0.15407.10000",
      _addinName: "addin",
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 2,
    };
  }

  private event(name: string, data: unknown): boolean {
    const correlation = this.listeners.get(name);
    if (correlation === undefined) return false;
    this.post({ _actionName: name, _correlationId: correlation, _data: data, _responseType: 1 });
    return true;
  }

  private reply(message: Envelope, data: unknown): void {
    this.post({
      _actionName: message._actionName,
      _correlationId: message._correlationId,
      _data: data,
      _responseType: 0,
    });
  }

  private post(message: Record<string, unknown>): void {
    const common = {
      _messageType: 1,
      _conversationId: this.conversation,
      _origin: this.origin,
      _errorCode: 0,
      _serializerVersion: 1,
    };
    this.send(JSON.stringify({ ...common, ...message }));
  }
}

function readEnvelope(text: string): Envelope | null {
  if (!text.startsWith("{")) return null;
  try {
    return JSON.parse(text) as Envelope;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
