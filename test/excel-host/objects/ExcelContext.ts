import type { Catalog } from "../catalog";
import type { HostObject } from "../engine";
import type { Workbook } from "../model";

/** Properties of an object that has no behaviour of its own. */
export type State = Record<string, unknown>;

/** A message to the client's event registration. */
export interface EventMessage {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  readonly message: unknown;
  readonly remote?: boolean;
}

/** What all objects of one open workbook share. */
export class ExcelContext {
  /** `type|target` → how many handlers the client has registered. */
  readonly registrations = new Map<string, number>();
  /** Methods that were called and that the host does not have. */
  readonly unimplemented = new Set<string>();
  /** Calls without effect on data, recorded instead of executed. */
  readonly recorded: { readonly member: string; readonly parameters: unknown[] }[] = [];
  /** Ranges that event arguments refer to. */
  readonly eventRanges = new Map<string, HostObject>();
  /** The add-in's runtime as `Office.addin` sees it. */
  runtime = { state: "Visible", startup: "Inactive" };
  calculationMode = "Automatic";
  /** Set by `suspendApiCalculationUntilNextSync` for the rest of a batch. */
  calculationSuspended = false;
  /** Called when the client's custom-functions runtime answers an invocation. */
  onInvocationResult: (id: number, succeeded: boolean, value: unknown, errorCode?: number) => void = () =>
    undefined;
  /** Opens a workbook of its own beside this one. */
  openCopy: (bytes: Uint8Array) => void = () => undefined;
  private readonly states = new WeakMap<object, State>();

  constructor(
    readonly workbook: Workbook,
    readonly catalog: Catalog,
  ) {}

  /** The state bag that belongs to a thing of the model (a sheet, a table, …). */
  stateOf(owner: object): State {
    let state = this.states.get(owner);
    if (!state) this.states.set(owner, (state = {}));
    return state;
  }

  register(type: number, target: string, step: 1 | -1): void {
    const key = `${type}|${target}`;
    this.registrations.set(key, Math.max(0, (this.registrations.get(key) ?? 0) + step));
  }

  isRegistered(type: number, target: string): boolean {
    return (this.registrations.get(`${type}|${target}`) ?? 0) > 0;
  }
}
