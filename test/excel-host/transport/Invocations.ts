import type { EventMessage } from "../objects";

/** A custom function's refusal, as office.js reports it. */
export class InvocationError extends Error {
  constructor(
    readonly errorCode: number,
    message: string,
  ) {
    super(message);
    this.name = "InvocationError";
  }
}

/** Calls of custom functions through the client's own runtime, and their answers. */
export class Invocations {
  private readonly pending = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  private lastId = 0;

  constructor(private readonly push: (entry: EventMessage) => boolean) {}

  /** What Excel does when a cell with `=FORDELA.ID(…)` calculates; `id` is the id in the functions' metadata. */
  call(id: string, parameters: unknown[], address = "Sheet1!A1"): Promise<unknown> {
    const number = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.pending.set(number, { resolve, reject });
      const message = JSON.stringify([number, id, parameters, address, 0]);
      if (!this.push({ category: 1, type: 1000, target: "", message }))
        reject(new InvocationError(0, "The custom-functions runtime of the client is not connected."));
    });
  }

  answer(id: number, succeeded: boolean, value: unknown, errorCode = 0): void {
    const waiting = this.pending.get(id);
    this.pending.delete(id);
    if (succeeded) waiting?.resolve(value);
    else waiting?.reject(new InvocationError(errorCode, String(value ?? "")));
  }
}
