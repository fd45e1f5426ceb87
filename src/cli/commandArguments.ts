import { languages } from "../base";
import type { Language } from "../base";

/** A command line, understood. */
export interface CommandArguments {
  readonly command: string;
  readonly files: readonly string[];
  /** By name without "--": "out", "scenario". */
  readonly options: Readonly<Record<string, string>>;
  readonly json: boolean;
  readonly language?: Language;
}

const options = [
  "out",
  "scenario",
  "total",
  "language",
  "by",
  "freeze",
  "accept",
  "reference",
  "mask",
  "for",
  "strike",
  "only",
  "with",
  "county",
];

/**
 * Understands a command line; undefined where an option is unknown or lacks its value.
 * @remarks Example: allocate in.xlsx --out=out.xlsx --total 1500 --json
 */
export function commandArguments(words: readonly string[]): CommandArguments | undefined {
  const [command = "", ...rest] = words;
  const files: string[] = [];
  const given: Record<string, string> = {};
  let json = false;
  for (let place = 0; place < rest.length; place++) {
    const word = rest[place] ?? "";
    if (word === "--json") json = true;
    else if (!word.startsWith("--")) files.push(word);
    else {
      const [, name = "", inline] = /^--([a-z]+)(?:=(.*))?$/s.exec(word) ?? [];
      const value = inline ?? rest[++place];
      if (!options.includes(name) || value === undefined) return undefined;
      given[name] = value;
    }
  }
  const language = languages.find((each) => each === given.language);
  if (given.language !== undefined && !language) return undefined;
  return { command, files, options: given, json, ...(language ? { language } : {}) };
}
