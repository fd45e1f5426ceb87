import type { Issue, Language } from "../base";
import { commandTexts, fileIssueText, fill } from "../wording";
import { allocateFile } from "./allocateFile";
import { commandArguments } from "./commandArguments";
import type { CommandArguments } from "./commandArguments";
import { inspectFile } from "./inspectFile";
import { verifyFile } from "./verifyFile";

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

const commands: Readonly<Record<string, Command>> = { allocate, verify, inspect };

/** Carries out a command line. Nothing is written unless the whole command succeeds. */
export async function runCommand(words: readonly string[], files: FileAccess): Promise<CommandOutcome> {
  const given = commandArguments(words);
  const command = given && Object.hasOwn(commands, given.command) ? commands[given.command] : undefined;
  const path = given?.files[0];
  const total = given?.options.total;
  const isTotal = total === undefined || /^\d{1,9}$/.test(total);
  const needsOut = given?.command === "allocate" && given.options.out === undefined;
  if (!command || given?.files.length !== 1 || path === undefined || !isTotal || needsOut)
    return { status: 2, text: commandTexts[given?.language ?? "en"].usage };
  let bytes: Uint8Array;
  try {
    bytes = await files.read(path);
  } catch {
    return refused([{ code: "F810", severity: "error", found: path }], given);
  }
  return command(given, bytes, files);
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
  try {
    await files.write(out, made.value.bytes);
  } catch {
    return refused([{ code: "F811", severity: "error", found: out }], given);
  }
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
