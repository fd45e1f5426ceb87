import { languages } from "../base";
import type { Language } from "../base";
import { commandTexts, fill, formatNumber } from "../wording";
import { becameText, verifyFile } from "../files";
import { allocateFile } from "./allocateFile";
import { commandArguments } from "./commandArguments";
import type { CommandArguments } from "./commandArguments";
import { inspectFile } from "./inspectFile";
import { commandNames } from "./commandName";
import type { CommandName } from "./commandName";
import { commandRefusal } from "./commandRefusal";
import { issueLine } from "./issueLine";
import { compareCommand } from "./compareCommand";
import { jsonOutcome } from "./jsonOutcome";
import { misuse } from "./misuse";
import { mergeCommand } from "./mergeCommand";
import { shareFile } from "./shareFile";
import { toldIssue } from "./toldIssue";
import { unmergeCommand } from "./unmergeCommand";
import { wroteFile } from "./wroteFile";
import { shareWishes } from "./shareWishes";

/** Files as the command line needs them. */
export interface FileAccess {
  read(path: string): Promise<Uint8Array>;
  write(path: string, bytes: Uint8Array): Promise<void>;
}

/** What a command has to say. */
export interface CommandOutcome {
  /** 0 fine, 1 differences or refusals, 2 could not be read */
  readonly status: 0 | 1 | 2;
  readonly text: string;
}

type Command = (given: CommandArguments, bytes: Uint8Array, files: FileAccess) => Promise<CommandOutcome>;

const commands: Readonly<Record<CommandName, Command>> = {
  allocate,
  verify,
  inspect,
  share,
  merge: mergeCommand,
  unmerge: unmergeCommand,
  compare: compareCommand,
};

/** Carries out a command line. Nothing is written unless the whole command succeeds. */
export async function runCommand(words: readonly string[], files: FileAccess): Promise<CommandOutcome> {
  const given = commandArguments(words);
  if (words[0] === "help" || words.includes("--help"))
    return { status: 0, text: commandTexts[askedLanguage(words)].usage };
  const wrong = misuse(given);
  const name = commandNames.find((each) => "command" in given && each === given.command);
  if (wrong || "unknown" in given || !name) return wrong ?? { status: 1, text: commandTexts.en.usage };
  const path = given.files[0] ?? "";
  let bytes: Uint8Array;
  try {
    bytes = await files.read(path);
  } catch {
    return commandRefusal([{ code: "F810", severity: "error", found: path }], given);
  }
  return commands[name](given, bytes, files);
}

/** Help is asked for with any words beside it. */
function askedLanguage(words: readonly string[]): Language {
  const asked = words.join(" ").match(/--language[ =](\w+)/)?.[1];
  return languages.find((each) => each === asked) ?? "en";
}

async function share(given: CommandArguments, bytes: Uint8Array, files: FileAccess): Promise<CommandOutcome> {
  const { out = "" } = given.options;
  const wishes = shareWishes(given.options);
  if (!wishes) return { status: 1, text: commandTexts[given.language ?? "en"].usage };
  const made = await shareFile(bytes, given.files[0] ?? "", {
    ...wishes,
    ...(given.language ? { language: given.language } : {}),
  });
  if (!made.ok) return commandRefusal(made.issues, given);
  for (const { name, bytes: copy } of made.value)
    if (!(await wroteFile(files, `${out}/${name}`, copy)))
      return commandRefusal([{ code: "F811", severity: "error", found: `${out}/${name}` }], given);
  const names = made.value.map(({ name }) => name);
  const formulas = made.value.flatMap(({ frozen = [] }) => frozen);
  const held = Object.fromEntries(made.value.flatMap((each) => [...(each.held ?? [])]));
  if (given.json)
    return jsonOutcome(0, {
      ok: true,
      out,
      files: names,
      ...(formulas.length > 0 ? { formulas } : {}),
      ...(Object.keys(held).length > 0 ? { held } : {}),
    });
  const values = formulas.filter(({ reason }) => reason !== undefined);
  const lines = values.map((each) => `${each.cell}: ${becameText(each, given.language ?? "en")}`);
  return { status: 0, text: [...names, ...lines].join("\n") };
}

async function allocate(
  given: CommandArguments,
  bytes: Uint8Array,
  files: FileAccess,
): Promise<CommandOutcome> {
  const { scenario, total, out = "" } = given.options;
  const made = await allocateFile(bytes, {
    ...(scenario === undefined ? {} : { scenario }),
    ...(total === undefined ? {} : { total: Number(total) }),
    ...(given.language ? { language: given.language } : {}),
  });
  if (!made.ok) return commandRefusal(made.issues, given);
  const { name, sheet, run, fingerprint } = made.value;
  // D-177: what is said is in the language asked for; the file keeps its own.
  const language = given.language ?? "en";
  if (!(await wroteFile(files, out, made.value.bytes)))
    return commandRefusal([{ code: "F811", severity: "error", found: out }], given);
  const municipalities = run.results.length;
  const { total: placed } = run.scenario;
  const issues = made.issues.map((issue) => toldIssue(issue, language));
  if (given.json)
    return jsonOutcome(0, {
      ok: true,
      out,
      sheet,
      scenario: name,
      total: placed,
      municipalities,
      fingerprint,
      issues,
    });
  const figures = { total: placed, municipalities, sheet, out };
  const line = fill(commandTexts[language].allocated, figures, printed(language));
  return { status: 0, text: [line, ...issues.map(issueLine)].join("\n") };
}

async function verify(given: CommandArguments, bytes: Uint8Array): Promise<CommandOutcome> {
  const verified = await verifyFile(bytes);
  if (!verified.ok) return commandRefusal(verified.issues, given);
  const { ok, differences, fingerprint } = verified.value;
  const status = ok ? 0 : 1;
  if (given.json) return jsonOutcome(status, verified.value);
  const language = given.language ?? "en";
  const words = commandTexts[language];
  const lines = differences.map(({ cell, stored, computed }) =>
    fill(words.difference, { cell, stored: String(stored ?? "–"), computed: String(computed ?? "–") }),
  );
  const first = ok ? words.verified : fill(words.differs, { count: differences.length }, printed(language));
  return { status, text: [first, ...lines, fill(words.fingerprint, { fingerprint })].join("\n") };
}

async function inspect(given: CommandArguments, bytes: Uint8Array): Promise<CommandOutcome> {
  const found = await inspectFile(bytes);
  if (!found.ok) return commandRefusal(found.issues, given);
  if (given.json) return jsonOutcome(0, { ok: true, ...found.value });
  const language = given.language ?? "en";
  const words = commandTexts[language];
  const print = printed(language);
  const { tables, scenarios, results } = found.value;
  const lines = [
    ...tables.map(({ sheet, address, rows }) =>
      fill(words.table, { place: `${sheet}!${address}`, rows }, print),
    ),
    ...scenarios.map(({ name, total }) => fill(words.scenario, { name, total }, print)),
    ...results.map(({ cell, rows }) => fill(words.result, { cell, rows }, print)),
  ];
  return { status: 0, text: lines.length > 0 ? lines.join("\n") : words.nothing };
}

/** Numbers in a line as its language prints them. */
function printed(language: Language): (value: number) => string {
  return (value) => formatNumber(value, language);
}
