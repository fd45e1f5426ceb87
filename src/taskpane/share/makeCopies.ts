import type { CopyContent } from "../../sharing";

/** A copy as a file to be opened or downloaded. */
export interface CopyFile {
  /** "fordelning-12.xlsx" */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes files of copies one after the other, leaving the pane time to draw and to be told to stop.
 * @param stem    what their names begin with
 * @param onDone  told how many are done
 * @returns undefined where it was stopped: half of the files would be taken for all
 */
export async function makeCopies(
  copies: readonly CopyContent[],
  stem: string,
  { onDone, signal }: { readonly onDone: (done: number) => void; readonly signal: AbortSignal },
): Promise<readonly CopyFile[] | undefined> {
  const { countyWorkbook, writeWorkbook } = await import("../../xlsx");
  const files: CopyFile[] = [];
  for (const copy of copies) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) return undefined;
    const code = copy.scope === "municipality" ? (copy.rows[0]?.code ?? "") : copy.countyCode;
    files.push({ name: `${stem}-${code}.xlsx`, bytes: await writeWorkbook(countyWorkbook(copy)) });
    onDone(files.length);
  }
  return signal.aborted ? undefined : files;
}
