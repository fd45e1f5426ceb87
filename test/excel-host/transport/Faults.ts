/** The DDA error numbers by which Excel refuses a whole request. */
export const FAULT = {
  cellEditMode: 5004,
  sessionTimeout: 5012,
  throttled: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;

const WAITS_FOR_CELL_EDIT = 64;

/** Faults that a test injects. All are off until set; `reset` turns them off. */
export class Faults {
  /** The next requests fail with these numbers, one each. */
  private queue: number[] = [];
  private fileQueue: number[] = [];
  /** The person is typing in a cell: requests fail, or wait where the add-in asked for `delayForCellEdit`. */
  private editing = false;
  private waiting: (() => void)[] = [];
  /** The batch fails at its n-th action (from 0), with this code. */
  failAt: { action: number; code: string } | null = null;
  /** Requests whose text is longer fail with RequestPayloadSizeLimitExceeded [characters]. */
  requestLimit = Infinity;
  /** Replies whose text is longer fail with ResponsePayloadSizeLimitExceeded [characters]. */
  responseLimit = Infinity;
  /** Opening a new workbook is refused, as where windows are blocked. */
  refuseCopies = false;
  /** Each reply takes a random time up to this [ms]. */
  latency = 0;

  /** Lets the next requests fail. */
  failNext(...numbers: number[]): void {
    this.queue.push(...numbers);
  }

  /** Lets the next calls for the document's file fail; 0 lets one through. */
  failNextFileCall(...numbers: number[]): void {
    this.fileQueue.push(...numbers);
  }

  beforeFileCall(): number {
    return this.fileQueue.shift() ?? 0;
  }

  get cellEditing(): boolean {
    return this.editing;
  }
  set cellEditing(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    for (const resume of this.waiting.splice(0)) resume();
  }

  /** What stops a request before it runs: a number, or 0. Waits where the request may wait. */
  async beforeRequest(text: string, flags: number): Promise<number> {
    if (this.latency > 0) await new Promise((resume) => setTimeout(resume, Math.random() * this.latency));
    const injected = this.queue.shift();
    if (injected) return injected;
    if (text.length > this.requestLimit) return FAULT.requestTooLarge;
    if (!this.editing) return 0;
    if (!(flags & WAITS_FOR_CELL_EDIT)) return FAULT.cellEditMode;
    await new Promise<void>((resume) => this.waiting.push(resume));
    return 0;
  }

  reset(): void {
    this.queue = [];
    this.fileQueue = [];
    this.refuseCopies = false;
    this.failAt = null;
    this.requestLimit = Infinity;
    this.responseLimit = Infinity;
    this.latency = 0;
    this.cellEditing = false;
  }
}
