import type { Issue } from "../../base";
import type { ReturnedCopy } from "../../sharing";

/** What the files that were chosen came to. */
export interface ReadReturns {
  readonly returns: readonly ReturnedCopy[];
  /** Files that are no copies, of a newer version, or that could not be opened safely. */
  readonly unread: readonly { readonly file: string; readonly issues: readonly Issue[] }[];
}

/** Reads returned files with the guards that all files meet. Two files of one name are told apart by a number. */
export async function readReturns(files: readonly File[]): Promise<ReadReturns> {
  const { readCountyReturn, readWorkbook } = await import("../../xlsx");
  const returns: ReturnedCopy[] = [];
  const unread: { file: string; issues: readonly Issue[] }[] = [];
  const names = new Map<string, number>();
  for (const file of files) {
    const count = (names.get(file.name) ?? 0) + 1;
    names.set(file.name, count);
    const name = count === 1 ? file.name : `${file.name} (${count})`;
    const read = await readWorkbook(new Uint8Array(await file.arrayBuffer()));
    const returned = read.ok ? readCountyReturn(name, read.value) : read;
    if (returned.ok) returns.push(returned.value);
    else unread.push({ file: name, issues: returned.issues });
  }
  return { returns, unread };
}
