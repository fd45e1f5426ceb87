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

/** An option that is unknown, or lacks a value that it can have. */
export interface UnknownOption {
  readonly unknown: string;
}

/**
 * Understands a command line, or says which option it does not know.
 * @remarks Example: allocate in.xlsx --out=out.xlsx --total 1500 --json
 */
export function commandArguments(words: readonly string[]): CommandArguments | UnknownOption {
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
      if (!options.includes(name) || value === undefined) return { unknown: word };
      given[name] = value;
    }
  }
  const language = languages.find((each) => each === given.language);
  if (given.language !== undefined && !language) return { unknown: `--language ${given.language}` };
  return { command, files, options: given, json, ...(language ? { language } : {}) };
}
