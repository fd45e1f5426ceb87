import type { Issue, Language } from "../base";
import { commandTexts, fileIssueText, fill } from "../wording";
import { allocateFile } from "./allocateFile";
import { commandArguments } from "./commandArguments";
import type { CommandArguments } from "./commandArguments";
import { inspectFile } from "./inspectFile";
import { mergeIntoFile } from "./mergeIntoFile";
import { shareFile } from "./shareFile";
import { verifyFile } from "../xlsx";

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

const commands: Readonly<Record<string, Command>> = { allocate, verify, inspect, share, merge };
const writing = ["allocate", "share", "merge"];

/** Carries out a command line. Nothing is written unless the whole command succeeds. */
export async function runCommand(words: readonly string[], files: FileAccess): Promise<CommandOutcome> {
  const given = commandArguments(words);
  const command = given && Object.hasOwn(commands, given.command) ? commands[given.command] : undefined;
  const path = given?.files[0];
  const total = given?.options.total;
  const isTotal = total === undefined || /^\d{1,9}$/.test(total);
  if (!given || !command || path === undefined || !isTotal || !isComplete(given))
    return { status: 2, text: commandTexts[given?.language ?? "en"].usage };
  let bytes: Uint8Array;
  try {
    bytes = await files.read(path);
  } catch {
    return refused([{ code: "F810", severity: "error", found: path }], given);
  }
  return command(given, bytes, files);
}

function isComplete({ command, files, options }: CommandArguments): boolean {
  const { out, by = "county", freeze = "values", accept = "none" } = options;
  return (
    (!writing.includes(command) || out !== undefined) &&
    (command === "merge" ? files.length > 1 : files.length === 1) &&
    by === "county" &&
    (options.freeze === undefined || command === "share") &&
    ["values", "formulas"].includes(freeze) &&
    ["all", "none"].includes(accept)
  );
}

async function share(given: CommandArguments, bytes: Uint8Array, files: FileAccess): Promise<CommandOutcome> {
  const { scenario, total, freeze, out = "" } = given.options;
  const made = await shareFile(bytes, given.files[0] ?? "", {
    ...(scenario === undefined ? {} : { scenario }),
    ...(total === undefined ? {} : { total: Number(total) }),
    formulas: freeze === "formulas",
  });
  if (!made.ok) return refused(made.issues, given);
  for (const { name, bytes: copy } of made.value)
    if (!(await wrote(files, `${out}/${name}`, copy)))
      return refused([{ code: "F811", severity: "error", found: `${out}/${name}` }], given);
  const names = made.value.map(({ name }) => name);
  if (given.json) return json(0, { ok: true, out, files: names });
  return { status: 0, text: names.join("\n") };
}

async function merge(given: CommandArguments, bytes: Uint8Array, files: FileAccess): Promise<CommandOutcome> {
  const { accept, out = "" } = given.options;
  const returns: { name: string; bytes: Uint8Array }[] = [];
  for (const name of given.files.slice(1)) {
    try {
      returns.push({ name, bytes: await files.read(name) });
    } catch {
      return refused([{ code: "F810", severity: "error", found: name }], given);
    }
  }
  const made = await mergeIntoFile(bytes, returns, accept === "all");
  if (!made.ok) return refused(made.issues, given);
  const { merged, unread } = made.value;
  if (!(await wrote(files, out, made.value.bytes)))
    return refused([{ code: "F811", severity: "error", found: out }], given);
  const status = merged.exitStatus;
  const language = given.language ?? "en";
  const faults = unread.map(({ file, issues }) => ({
    file,
    issues: issues.map((each) => toldIssue(each, language)),
  }));
  if (given.json)
    return json(status, {
      files: [
        ...merged.files,
        ...faults.map(({ file, issues }) => ({ file, matched: false, differences: [], issues })),
      ],
    });
  const lines = [
    ...merged.files.flatMap(({ file, differences }) =>
      differences.map(({ code, field, sent, returned, status: state, reason }) =>
        [file, code, field, `${sent ?? "–"} → ${returned ?? "–"}`, state, reason ?? ""].join("  ").trimEnd(),
      ),
    ),
    ...faults.flatMap(({ file, issues }) => issues.map((issue) => `${file}  ${lineOf(issue)}`)),
  ];
  return { status, text: lines.length > 0 ? lines.join("\n") : commandTexts[language].unchanged };
}

async function wrote(files: FileAccess, path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await files.write(path, bytes);
    return true;
  } catch {
    return false;
  }
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
  if (!made.ok) return refused(made.issues, given);
  const { name, sheet, run, fingerprint, language } = made.value;
  if (!(await wrote(files, out, made.value.bytes)))
    return refused([{ code: "F811", severity: "error", found: out }], given);
  const municipalities = run.results.length;
  const { total: placed } = run.scenario;
  const issues = made.issues.map((issue) => toldIssue(issue, language));
  if (given.json)
    return json(0, {
      ok: true,
      out,
      sheet,
      scenario: name,
      total: placed,
      municipalities,
      fingerprint,
      issues,
    });
  const line = fill(commandTexts[language].allocated, { total: placed, municipalities, sheet, out });
  return { status: 0, text: [line, ...issues.map(lineOf)].join("\n") };
}

async function verify(given: CommandArguments, bytes: Uint8Array): Promise<CommandOutcome> {
  const verified = await verifyFile(bytes);
  if (!verified.ok) return refused(verified.issues, given);
  const { ok, differences, fingerprint } = verified.value;
  const status = ok ? 0 : 1;
  if (given.json) return json(status, verified.value);
  const words = commandTexts[given.language ?? "en"];
  const lines = differences.map(({ cell, stored, computed }) =>
    fill(words.difference, { cell, stored: String(stored ?? "–"), computed: String(computed ?? "–") }),
  );
  const first = ok ? words.verified : fill(words.differs, { count: differences.length });
  return { status, text: [first, ...lines, fill(words.fingerprint, { fingerprint })].join("\n") };
}

async function inspect(given: CommandArguments, bytes: Uint8Array): Promise<CommandOutcome> {
  const found = await inspectFile(bytes);
  if (!found.ok) return refused(found.issues, given);
  if (given.json) return json(0, { ok: true, ...found.value });
  const words = commandTexts[given.language ?? "en"];
  const { tables, scenarios, results } = found.value;
  const lines = [
    ...tables.map(({ sheet, address, rows }) => fill(words.table, { place: `${sheet}!${address}`, rows })),
    ...scenarios.map(({ name, total }) => fill(words.scenario, { name, total })),
    ...results.map(({ cell, rows }) => fill(words.result, { cell, rows })),
  ];
  return { status: 0, text: lines.length > 0 ? lines.join("\n") : words.nothing };
}

/** Files that cannot be opened at all, against those that were read and refused. */
const unreadable = new Set(["F801", "F802", "F803", "F804", "F805", "F810"]);

function refused(issues: readonly Issue[], given: CommandArguments): CommandOutcome {
  const language = given.language ?? "en";
  const status = issues.some(({ code }) => unreadable.has(code)) ? 2 : 1;
  const told = issues.map((issue) => toldIssue(issue, language));
  const reason = told[0]?.text ?? "";
  if (!given.json) return { status, text: told.map(lineOf).join("\n") };
  return json(status, {
    ok: false,
    reason,
    ...(given.command === "verify" ? { fingerprint: null, differences: [] } : {}),
    issues: told,
  });
}

interface ToldIssue extends Issue {
  readonly text: string;
}

const toldIssue = (issue: Issue, language: Language): ToldIssue => ({
  ...issue,
  text: fileIssueText(issue, language),
});

const lineOf = ({ code, text }: ToldIssue): string => `${code} ${text}`;

const json = (status: CommandOutcome["status"], value: unknown): CommandOutcome => ({
  status,
  text: JSON.stringify(value, undefined, 2),
});
