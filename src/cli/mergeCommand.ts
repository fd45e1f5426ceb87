import { inputFields } from "../sharing";
import { commandTexts, copyTexts, mergeTexts } from "../wording";
import type { CommandArguments } from "./commandArguments";
import { commandRefusal } from "./commandRefusal";
import { issueLine } from "./issueLine";
import { jsonOutcome } from "./jsonOutcome";
import { mergeIntoFile } from "./mergeIntoFile";
import { readAccepted } from "./readAccepted";
import type { CommandOutcome, FileAccess } from "./runCommand";
import { toldIssue } from "./toldIssue";
import { wroteFile } from "./wroteFile";

/**
 * fordela merge BASE RETURN… --out FILE [--accept all|none|12,0114:places]: takes returned county files back into the base.
 * @remarks Status: 0 nothing to decide, 1 differences or refusals, 2 a file could not be read; what the others hold is written.
 */
export async function mergeCommand(
  given: CommandArguments,
  bytes: Uint8Array,
  files: FileAccess,
): Promise<CommandOutcome> {
  const { accept = "none", out = "" } = given.options;
  const returns: { name: string; bytes: Uint8Array }[] = [];
  for (const name of given.files.slice(1)) {
    try {
      returns.push({ name, bytes: await files.read(name) });
    } catch {
      return commandRefusal([{ code: "F810", severity: "error", found: name }], given);
    }
  }
  const made = await mergeIntoFile(bytes, returns, readAccepted(accept) ?? false);
  if (!made.ok) return commandRefusal(made.issues, given);
  const { merged, unread } = made.value;
  if (!(await wroteFile(files, out, made.value.bytes)))
    return commandRefusal([{ code: "F811", severity: "error", found: out }], given);
  const language = given.language ?? "en";
  const faults = unread.map(({ file, issues }) => ({
    file,
    issues: issues.map((each) => toldIssue(each, language)),
  }));
  if (given.json)
    return jsonOutcome(merged.exitStatus, {
      files: [
        ...merged.files.map(({ file, matched, differences }) => ({ file, matched, differences })),
        ...faults.map(({ file, issues }) => ({ file, matched: false, differences: [], issues })),
      ],
    });
  const words = { ...copyTexts[language], ...mergeTexts[language] };
  const status = {
    accepted: words.statusAccepted,
    open: words.statusOpen,
    refused: words.statusRefused,
    conflict: words.statusConflict,
  };
  const lines = merged.files.flatMap(({ file, matched, agreedBy, date, differences }) => {
    const who = [agreedBy, date].filter((each) => each !== "").join(" ");
    const told = differences.map(({ code, field, sent, returned, status: state, reason }) =>
      [
        code,
        inputFields.some((each) => each === field) ? words[field as (typeof inputFields)[number]] : field,
        `${sent ?? "–"} → ${returned ?? "–"}`,
        status[state],
        reason ? words[reason] : "",
      ]
        .join("  ")
        .trimEnd(),
    );
    const head = [file, who, matched ? "" : words.olderCopy].filter((each) => each !== "").join("  ");
    return told.length > 0 || !matched ? [head, ...told.map((line) => `  ${line}`)] : [];
  });
  const all = [
    ...lines,
    ...faults.flatMap(({ file, issues }) => issues.map((each) => `${file}  ${issueLine(each)}`)),
  ];
  const text = all.length > 0 ? all.join("\n") : commandTexts[language].unchanged;
  return { status: merged.exitStatus, text };
}
