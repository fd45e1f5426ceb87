import { answerQuery, identityOf, wireName } from "./answerQuery";
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type Batch,
  type BatchReply,
  type ObjectPath,
  PathType,
} from "./Batch";
import { type HostObject, isHostObject } from "./HostObject";
import { RichApiError } from "./RichApiError";

/** What the interpreter asks of its surroundings. */
export interface EngineHooks {
  readonly root: () => HostObject;
  readonly service: (name: string) => HostObject | null;
  /** Called before anything is read; a promise where values are still being calculated. */
  readonly beforeRead: () => Promise<void> | null;
  /** Called before each action, counted from 0; may throw an injected failure. */
  readonly beforeAction: (index: number) => void;
  /** Called once the batch is through, also after a failure. */
  readonly afterBatch: () => Promise<void> | null;
  /** Told of a fault in the host itself, which the client sees as a GeneralException. */
  readonly onFault: (fault: unknown) => void;
}

type Resolve = (pathId: number) => HostObject | null;

/** Interprets batches of the rich API. Knows nothing about Excel: objects answer for themselves. */
export class RichApiEngine {
  private readonly references = new Map<string, HostObject>();
  private lastReference = 0;

  constructor(private readonly hooks: EngineHooks) {}

  /** How many objects the client keeps by reference: what it does not release leaks. */
  get referenceCount(): number {
    return this.references.size;
  }

  *referencedObjects(): Iterable<HostObject> {
    yield* this.references.values();
  }

  forgetReferences(): void {
    for (const object of this.references.values()) object.$reference = undefined;
    this.references.clear();
  }

  /** Runs a batch: what came before a failure stays done, as in Excel. */
  async execute(batch: Batch): Promise<BatchReply> {
    const resolved = new Map<number, HostObject | null>();
    const resolve: Resolve = (id) => {
      const known = resolved.get(id);
      if (known !== undefined) return known;
      const path = batch.ObjectPaths[id];
      if (!path) throw new RichApiError("InvalidObjectPath");
      const object = this.objectAt(path, resolve);
      resolved.set(id, object);
      return object;
    };
    const reply: BatchReply & { Error?: BatchReply["Error"] } = { Results: [], TraceIds: [] };
    for (const [index, action] of batch.Actions.entries()) {
      try {
        this.hooks.beforeAction(index);
        if (action.ActionType === ActionType.Trace) reply.TraceIds.push(action.Id);
        if (readsValues(action, batch)) {
          const due = this.hooks.beforeRead();
          if (due) await due;
        }
        reply.Results.push({ ActionId: action.Id, Value: this.perform(action, resolve) });
      } catch (thrown) {
        const error = RichApiError.from(thrown);
        if (error.code === "GeneralException") this.hooks.onFault(thrown);
        const failure = {
          Code: error.code,
          Message: error.message,
          Location: locationOf(action, batch, resolved),
          HttpStatusCode: error.status,
          ActionIndex: index,
        };
        await this.hooks.afterBatch();
        return { ...reply, Error: failure };
      }
    }
    await this.hooks.afterBatch();
    return reply;
  }

  private perform(action: Action, resolve: Resolve): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = resolve(action.ObjectPathId);
    if (!object) return null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return identityOf(object);
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return answerQuery(object, action.QueryInfo ?? {});
      case ActionType.Method:
        return this.call(object, action.Name, readArguments(action.ArgumentInfo, resolve));
      case ActionType.SetProperty:
        object.$set(action.Name, readArguments(action.ArgumentInfo, resolve)[0]);
        return null;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          object.$set(wireName(object.$scalars(), name), value);
        return null;
      case ActionType.EnsureUnchanged:
        return null;
      default:
        throw new RichApiError("NotImplemented", `Action type ${action.ActionType}`);
    }
  }

  private call(object: HostObject, name: string, parameters: unknown[]): unknown {
    if (name === "_KeepReference") {
      if (!object.$reference) {
        object.$reference = `/_Reference?id=${++this.lastReference}`;
        this.references.set(object.$reference, object);
      }
      return null;
    }
    if (name === "_RemoveReference") {
      const released = this.references.get(String(parameters[0]));
      if (released) released.$reference = undefined;
      this.references.delete(String(parameters[0]));
      return null;
    }
    if (name === "_RemoveAllReferences") {
      this.forgetReferences();
      return null;
    }
    const answer = object.$call(name, parameters);
    return isHostObject(answer) ? identityOf(answer) : (answer ?? null);
  }

  private objectAt(path: ObjectPath, resolve: Resolve): HostObject | null {
    if (path.ObjectPathType === PathType.Root) return this.hooks.root();
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.Reference) {
      const kept = this.references.get(path.Name);
      if (!kept) throw new RichApiError("InvalidReference");
      return kept;
    }
    if (path.ObjectPathType === PathType.Service) {
      const service = this.hooks.service(path.Name);
      if (!service) throw new RichApiError("NotImplemented", `The emulated host has no service ${path.Name}`);
      return service;
    }
    const parent = resolve(path.ParentObjectPathId ?? -1);
    if (!parent) return null;
    const parameters = readArguments(path.ArgumentInfo, resolve);
    if (path.ObjectPathType === PathType.Indexer) {
      const item = parent.$item(parameters);
      if (!item) throw new RichApiError("ItemNotFound");
      return item;
    }
    const answer =
      path.ObjectPathType === PathType.Method ? parent.$call(path.Name, parameters) : parent.$get(path.Name);
    return isHostObject(answer) ? answer : null;
  }
}

const BY_VALUE = /Spill|UsedRange|Surrounding|RangeEdge|Extended|SpecialCells/;

/** Whether an action looks at values that a formula shows: reading, doing, and ranges that are found by what cells hold. */
function readsValues(action: Action, batch: Batch): boolean {
  if (action.ActionType === ActionType.Method) return !action.Name.startsWith("_");
  if (action.ActionType === ActionType.Instantiate)
    return BY_VALUE.test(batch.ObjectPaths[action.ObjectPathId]?.Name ?? "");
  return action.ActionType === ActionType.Query || action.ActionType === ActionType.QueryAsJson;
}

function readArguments(info: ArgumentInfo | undefined, resolve: Resolve): unknown[] {
  const read = (value: unknown, reference: unknown): unknown => {
    if (typeof reference === "number" && reference !== 0) return resolve(reference);
    if (Array.isArray(value)) {
      if (!Array.isArray(reference)) return value as unknown[];
      return value.map((one, i) => read(one, (reference as unknown[])[i]));
    }
    if (value && typeof value === "object") {
      const id = (value as Record<string, unknown>)["_ObjectPathId"];
      if (typeof id === "number") return resolve(id);
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, read(one, 0)]));
    }
    return value;
  };
  return (info?.Arguments ?? []).map((value, i) => read(value, info?.ReferencedObjectPathIds?.[i]));
}

/** `Worksheet.getRange`: the class and the member at which a batch failed. */
function locationOf(action: Action, batch: Batch, resolved: Map<number, HostObject | null>): string {
  const className = (id: number | undefined): string =>
    id === undefined ? "" : (resolved.get(id)?.$class ?? "");
  const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
  let path = batch.ObjectPaths[action.ObjectPathId];
  const failedPath = path !== undefined && !resolved.has(action.ObjectPathId);
  if (!failedPath && action.ActionType !== ActionType.Instantiate)
    return [className(action.ObjectPathId), camel(action.Name ?? "")].filter(Boolean).join(".");
  // The first object on the way that could not be had is the one to name.
  for (
    let parent = path;
    parent?.ParentObjectPathId !== undefined && !resolved.has(parent.ParentObjectPathId);
  ) {
    parent = batch.ObjectPaths[parent.ParentObjectPathId];
    path = parent ?? path;
  }
  if (!path || path.ObjectPathType === PathType.Root) return "";
  const member = path.ObjectPathType === PathType.Indexer ? "getItem" : camel(path.Name);
  return [className(path.ParentObjectPathId), member].filter(Boolean).join(".");
}
