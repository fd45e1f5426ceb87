import { commandTexts, copyTexts, fill } from "../wording";
import type { CommandArguments } from "./commandArguments";
import { commandRefusal } from "./commandRefusal";
import { jsonOutcome } from "./jsonOutcome";
import { readAccepted } from "./readAccepted";
import type { CommandOutcome, FileAccess } from "./runCommand";
import { unmergeFile } from "./unmergeFile";
import { wroteFile } from "./wroteFile";

/** fordela unmerge FILE --out FILE [--only 12,0114:capacity]: undoes what was taken back. Status 1 where a cell was changed since and left. */
export async function unmergeCommand(
  given: CommandArguments,
  bytes: Uint8Array,
  files: FileAccess,
): Promise<CommandOutcome> {
  const { only = "all", out = "" } = given.options;
  const made = await unmergeFile(bytes, readAccepted(only) ?? false);
  if (!made.ok) return commandRefusal(made.issues, given);
  if (!(await wroteFile(files, out, made.value.bytes)))
    return commandRefusal([{ code: "F811", severity: "error", found: out }], given);
  const { cells, left } = made.value;
  const status = left.length > 0 ? 1 : 0;
  if (given.json) return jsonOutcome(status, { ok: left.length === 0, out, restored: cells, left });
  const language = given.language ?? "en";
  const words = commandTexts[language];
  const lines = left.map(({ code, field }) =>
    fill(words.leftCell, { code, field: copyTexts[language][field] }),
  );
  return { status, text: [fill(words.unmerged, { count: cells.length, out }), ...lines].join("\n") };
}
