/** Arguments of the file API as the client numbers them. */
interface FileCall {
  readonly [key: number]: unknown;
}

type Answer = Record<string | number, unknown>;

const COMPRESSED = 1;
const NOT_SUPPORTED = 5000;
const INTERNAL = 5001;
/** Excel keeps two copies in memory; who does not close the earlier ones gets no third. */
const MOST_OPEN = 2;

/** `Office.context.document.getFileAsync`: a saved copy of the workbook, handed out slice by slice until it is closed. */
export class DocumentCopies {
  private readonly open = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  private last = 0;

  constructor(private readonly save: () => Promise<Uint8Array>) {}

  /** How many copies the client has not closed. */
  get count(): number {
    return this.open.size;
  }

  async start(call: FileCall): Promise<Answer> {
    if (call[0] !== COMPRESSED) return { Error: NOT_SUPPORTED };
    if (this.open.size >= MOST_OPEN) return { Error: INTERNAL };
    const bytes = await this.save();
    const handle = ++this.last;
    this.open.set(handle, { bytes, sliceSize: Number(call[1]) });
    return { 0: handle, 1: bytes.length };
  }

  slice(call: FileCall): Answer {
    const copy = this.open.get(Number(call[2]));
    if (!copy) return { Error: INTERNAL };
    const start = Number(call[3]) * copy.sliceSize;
    const part = copy.bytes.subarray(start, start + copy.sliceSize);
    return { 0: [...part], 1: part.length };
  }

  close(call: FileCall): Answer {
    return this.open.delete(Number(call[2])) ? {} : { Error: INTERNAL };
  }
}
