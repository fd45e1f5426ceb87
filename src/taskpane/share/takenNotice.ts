import type { MergeEntry } from "../../sharing";
import { sheetNames } from "../../workbook";
import type { TakeBackRequest, WriteOutcome } from "../../workbook";
import type { PaneWords } from "../paneWords";
import { faultNotice } from "../state/faultNotice";
import type { Told } from "../told";
import { shareWords } from "./shareWords";

/**
 * What taking in came to.
 * @param come  what the log says now and did not before
 */
export function takenNotice(
  done: WriteOutcome,
  come: readonly MergeEntry[],
  { log, columns = [] }: TakeBackRequest,
  words: PaneWords,
): Told {
  const text = shareWords(words);
  if (done.kind === "occupied") {
    const { result, settings } = sheetNames[words.language];
    const isOurs = done.sheet === result || done.sheet === settings;
    const where = { sheet: done.sheet, cells: done.cells.slice(0, 8).join(", ") };
    return { kind: "warning", text: text(isOurs ? "resultInTheWay" : "inTheWay", where) };
  }
  if (done.kind === "overtaken") return { kind: "warning", text: text("overtaken", { title: done.title }) };
  if (done.kind === "failed") {
    const { text: fault, values } = faultNotice(done);
    return { kind: "error", text: words.text(fault, values) };
  }
  const count = (field: MergeEntry["field"]): number =>
    come.filter((entry) => entry.field === field && !entry.isKept).length;
  const kept = come.filter(({ isKept }) => isKept).length;
  const counts = { agreed: count("agreed"), capacity: count("capacity"), comment: count("comment") };
  const sayings = [
    text("taken", { ...counts, sheet: log.sheet }),
    ...columns.map(({ header }) => text("columnAdded", { header })),
    ...(kept > 0 ? [text("takenKept", { count: kept })] : []),
  ];
  return { kind: "success", text: sayings.join(" ") };
}
