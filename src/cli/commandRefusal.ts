import type { Issue } from "../base";
import type { CommandArguments } from "./commandArguments";
import { jsonOutcome } from "./jsonOutcome";
import type { CommandOutcome } from "./runCommand";
import { issueLine } from "./issueLine";
import { toldIssue } from "./toldIssue";

/** Files that cannot be opened at all, against those that were read and refused. */
const unreadable = new Set(["F801", "F802", "F803", "F804", "F805", "F810"]);

/** What a command says that was refused: the findings, in the language asked for. */
export function commandRefusal(issues: readonly Issue[], given: CommandArguments): CommandOutcome {
  const language = given.language ?? "en";
  const status = issues.some(({ code }) => unreadable.has(code)) ? 2 : 1;
  const told = issues.map((issue) => toldIssue(issue, language));
  const reason = told[0]?.text ?? "";
  if (!given.json) return { status, text: told.map(issueLine).join("\n") };
  return jsonOutcome(status, {
    ok: false,
    reason,
    ...(given.command === "verify" ? { fingerprint: null, differences: [] } : {}),
    issues: told,
  });
}
