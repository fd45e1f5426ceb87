import type { ClassShape } from "../catalog";
import { type HostObject, RichApiError } from "../engine";
import type { ExcelContext, State } from "./ExcelContext";

const EMPTY: ClassShape = { scalars: [], settable: [], navigations: {}, methods: {}, events: {} };

/** Answers for properties that nobody has set, where Excel never says null. */
const DEFAULTS: Readonly<State> = { Visible: true, Enabled: true, StopIfTrue: false, Priority: 0, Count: 0 };

/** Methods without effect on cells, which may be recorded instead of executed. Everything else fails aloud. */
const COSMETIC =
  /^(Chart\.(SetPosition|SetData|Activate)|ChartSeries\.Set\w+|Chart\w*(Fill|LineFormat|Font)\.(SetSolidColor|Clear)|Shape\w*\.Set\w+|Workbook\.(Save|RegisterCustomFunctions)|Application\.SuspendScreenUpdatingUntilNextSync|Range\.(FlashFill|ShowCard|SetDirty|Group|Ungroup))$/;

/**
 * Any class of the API. What a subclass does not define by its wire name is a property in a state bag; a method
 * with an effect that nobody has written is refused with `NotImplemented` and its name.
 */
export class ApiObject implements HostObject {
  $reference?: string | undefined;
  readonly shape: ClassShape;

  constructor(
    readonly context: ExcelContext,
    readonly $class: string,
    readonly state: State = {},
    readonly parent: ApiObject | null = null,
  ) {
    this.shape = context.catalog[$class] ?? EMPTY;
  }

  $scalars(): readonly string[] {
    return this.shape.scalars;
  }

  $navigations(): readonly string[] {
    return Object.keys(this.shape.navigations);
  }

  $identity(): Record<string, unknown> {
    if (this.shape.scalars.includes("Id")) return { Id: this.$get("Id") };
    if (this.shape.scalars.includes("_Id")) return { _Id: this.$get("_Id") };
    return this.state["$id"] ? { _Id: this.state["$id"] } : {};
  }

  $get(name: string): unknown {
    if (this.defines(name)) return this.members[name];
    const className = this.shape.navigations[name];
    if (className) {
      const base = name.replace(/OrNullObject$/, "");
      if (base !== name) return this.state[base] ? this.$get(base) : null;
      return new ApiObject(this.context, className, (this.state[name] ??= {}) as State, this);
    }
    if (!this.shape.scalars.includes(name)) throw this.notImplemented(name);
    return this.state[name] ?? DEFAULTS[name] ?? null;
  }

  $set(name: string, value: unknown): void {
    const index = this.shape.scalars.indexOf(name);
    const member = this.descriptor(name);
    if (member) {
      if (!member.set) throw new RichApiError("AccessDenied", `${this.$class}.${name} is read-only.`);
      this.members[name] = value;
      return;
    }
    if (index < 0) throw this.notImplemented(name);
    if (this.shape.settable[index] === false)
      throw new RichApiError("AccessDenied", `${this.$class}.${name} is read-only.`);
    this.state[name] = value;
  }

  $call(name: string, parameters: unknown[]): unknown {
    const member = this.defines(name) ? this.members[name] : undefined;
    if (typeof member === "function")
      return (member as (...all: unknown[]) => unknown).apply(
        this,
        parameters.map((one) => one ?? undefined), // what the client leaves out arrives as null
      );
    const registration = /^_(Un)?[rR]egister(\w*Event\w*)$/.exec(name);
    if (registration) {
      this.registerEvent(`_Register${registration[2]}`, registration[1] ? -1 : 1);
      return null;
    }
    const known = this.shape.methods[name];
    if (known && !known.result && COSMETIC.test(`${this.$class}.${name}`)) {
      this.context.recorded.push({ member: `${this.$class}.${name}`, parameters });
      return null;
    }
    throw this.notImplemented(name);
  }

  $items(): HostObject[] | null {
    return null;
  }

  $item(_parameters: unknown[]): HostObject | null {
    throw this.notImplemented("getItem");
  }

  /** Refuses a call that the emulation does not have, and remembers it. */
  protected notImplemented(name: string): RichApiError {
    const member = `${this.$class}.${name}`;
    this.context.unimplemented.add(member);
    return new RichApiError("NotImplemented", `The emulated Excel does not implement ${member}.`);
  }

  private registerEvent(method: string, step: 1 | -1): void {
    const event = this.shape.events[method];
    if (!event) throw this.notImplemented(method);
    this.context.register(event.type, event.own ? String(this.$get("Id")) : "Workbook", step);
  }

  private get members(): Record<string, unknown> {
    return this as unknown as Record<string, unknown>;
  }

  private defines(name: string): boolean {
    return /^_?[A-Z]/.test(name) && this.descriptor(name) !== undefined;
  }

  private descriptor(name: string): PropertyDescriptor | undefined {
    for (
      let level: object | null = Object.getPrototypeOf(this) as object;
      level && level !== Object.prototype;
    ) {
      const found = Object.getOwnPropertyDescriptor(level, name);
      if (found) return found;
      level = Object.getPrototypeOf(level) as object | null;
    }
    return undefined;
  }
}
