import { readFile } from "node:fs/promises";
import { runCommand } from "../../src/cli/runCommand";
import type { CommandOutcome } from "../../src/cli/runCommand";

/** What a command said, with what it wrote; files given here stand before those on the disk. */
export async function aCommand(
  words: readonly string[],
  given: Readonly<Record<string, Uint8Array>> = {},
): Promise<CommandOutcome & { readonly written: Readonly<Record<string, Uint8Array>> }> {
  const written: Record<string, Uint8Array> = {};
  const outcome = await runCommand(words, {
    read: async (path) => given[path] ?? (await readFile(path)),
    write: (path, bytes) => {
      written[path] = bytes;
      return Promise.resolve();
    },
  });
  return { ...outcome, written };
}
