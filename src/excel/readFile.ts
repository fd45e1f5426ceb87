/** [bytes] what Excel hands out at a time: the most it allows. */
const sliceSize = 4 * 1024 * 1024;

/**
 * The workbook as the file that Excel would save, fetched slice by slice.
 * @remarks Excel keeps two such copies in memory and no more: ours is given back whatever happens. Errors: those of Excel.
 */
export async function readFile(): Promise<Uint8Array> {
  const file = await answered<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await answered<Office.Slice>((done) => file.getSliceAsync(index, done));
      const part = slice.data as ArrayLike<number>;
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  } finally {
    await answered<unknown>((done) => file.closeAsync(done));
  }
}

function answered<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(`${error.name}: ${error.message}`));
    });
  });
}
