/** What the interpreter needs from an object behind the API. Names are those of the wire (`GetRange`, `Values`). */
export interface HostObject {
  readonly $class: string;
  /** The reference that the client keeps, set by the interpreter. */
  $reference?: string | undefined;
  /** `{Id}` or `{_Id}`, sent back when the client makes a proxy for it. */
  $identity(): Record<string, unknown>;
  $scalars(): readonly string[];
  $navigations(): readonly string[];
  $get(name: string): unknown;
  $set(name: string, value: unknown): void;
  $call(name: string, parameters: unknown[]): unknown;
  /** The items where this object is a collection. */
  $items(): HostObject[] | null;
  /** `getItem`: the item, or null. */
  $item(parameters: unknown[]): HostObject | null;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "$identity" in value;
}
