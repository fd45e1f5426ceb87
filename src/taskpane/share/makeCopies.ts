import type { ScenarioRun } from "../../scenario";
import { countyCopy } from "../../sharing";
import type { CopyOptions } from "../../sharing";

/** A copy as a file to be opened or downloaded. */
export interface CopyFile {
  /** "fordelning-12.xlsx" */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes the counties' copies one after the other, leaving the pane time to draw and to be told to stop.
 * @param counties  [code] of those who are to have one
 * @param onDone    told how many are done
 * @returns undefined where it was stopped: half of the files would be taken for all
 */
export async function makeCopies(
  run: ScenarioRun,
  counties: readonly string[],
  options: CopyOptions,
  { onDone, signal }: { readonly onDone: (done: number) => void; readonly signal: AbortSignal },
): Promise<readonly CopyFile[] | undefined> {
  const { countyWorkbook, writeWorkbook } = await import("../../xlsx");
  const files: CopyFile[] = [];
  for (const county of counties) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) return undefined;
    const copy = countyCopy(run, county, options);
    if (copy)
      files.push({ name: `fordelning-${county}.xlsx`, bytes: await writeWorkbook(countyWorkbook(copy)) });
    onDone(files.length);
  }
  return signal.aborted ? undefined : files;
}
