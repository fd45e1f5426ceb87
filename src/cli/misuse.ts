import type { Language } from "../base";
import { commandTexts, fill, issueText } from "../wording";
import type { CommandArguments, UnknownOption } from "./commandArguments";
import { commandNames } from "./commandName";
import { jsonOutcome } from "./jsonOutcome";
import { readAccepted } from "./readAccepted";
import type { CommandOutcome } from "./runCommand";
import { shareWishes } from "./shareWishes";

const writing = ["allocate", "share", "merge", "unmerge"];
const sharing = ["by", "freeze", "mask", "for", "reference", "strike", "county"];

/**
 * What is wrong with a command line, in one sentence above how it is used; undefined where nothing is.
 * @remarks A refusal like any other: status 1, as nothing was read.
 */
export function misuse(given: CommandArguments | UnknownOption): CommandOutcome | undefined {
  const language = ("language" in given && given.language) || "en";
  const reason =
    "unknown" in given ? told(language, "misuseOption", given.unknown) : reasonOf(given, language);
  if (reason === undefined) return undefined;
  if ("json" in given && given.json) return jsonOutcome(1, { ok: false, reason });
  return { status: 1, text: `${reason}\n\n${commandTexts[language].usage}` };
}

function reasonOf(given: CommandArguments, language: Language): string | undefined {
  const { command, files, options } = given;
  const { total, out, accept = "none", only = "all" } = options;
  if (!commandNames.some((name) => name === command)) return told(language, "misuseCommand", command);
  if (total !== undefined && !/^\d{1,15}$/.test(total))
    return `F401 ${issueText({ code: "F401", severity: "error", found: total }, language)}`;
  if (!hasFiles(command, files.length, options.with !== undefined))
    return told(language, "misuseFiles", command);
  if (writing.includes(command) && out === undefined) return told(language, "misuseOut", command);
  const isFitting =
    command === "share"
      ? shareWishes(options) !== undefined
      : sharing.every((name) => options[name] === undefined);
  const isRead = readAccepted(accept) !== undefined && readAccepted(only) !== undefined;
  return isFitting && isRead ? undefined : told(language, "misuseValue", command);
}

/** Two files are compared, or two scenarios of one. */
function hasFiles(command: string, count: number, isWithin: boolean): boolean {
  if (command === "compare") return count === (isWithin ? 1 : 2);
  return command === "merge" ? count > 1 : count === 1 && !isWithin;
}

type Misuse = "misuseCommand" | "misuseOption" | "misuseFiles" | "misuseOut" | "misuseValue";

const told = (language: Language, text: Misuse, found: string): string =>
  fill(commandTexts[language][text], { found });
