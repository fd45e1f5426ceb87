const key = Symbol.for("fordela.runtime");

/** A mark of this runtime, the same for pane and ribbon: what bears another was written by someone else. */
export function runtimeMark(): string {
  const shared = globalThis as { [key]?: string };
  shared[key] ??= `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  return shared[key];
}
