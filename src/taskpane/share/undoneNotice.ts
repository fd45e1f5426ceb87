import type { MergeEntry } from "../../sharing";
import type { PaneWords } from "../paneWords";
import { shareWords } from "./shareWords";
import type { Told } from "../told";

/**
 * What undoing a merge came to.
 * @param left  entries whose cells somebody has changed since: they were left as they are
 */
export function undoneNotice(
  left: readonly MergeEntry[],
  county: string,
  file: string,
  words: PaneWords,
): Told {
  const text = shareWords(words);
  const said = text("mergeUndone", { county, file });
  if (left.length === 0) return { kind: "success", text: said };
  const codes = [...new Set(left.map(({ code }) => code))].join(", ");
  return { kind: "warning", text: `${said} ${text("mergeLeft", { codes })}` };
}
