import type { TakeBackRequest, WriteOutcome } from "../../workbook";
import type { PaneWords } from "../paneWords";
import { faultNotice } from "../state/faultNotice";
import type { Told } from "../told";
import { directionWords } from "./directionWords";

const SHOWN = 8; // cells in the way; more help nobody

/**
 * What writing the capacity came to.
 * @param capacity  [places] that were to be written
 */
export function capacityNotice(
  done: WriteOutcome,
  { log, follows }: Pick<TakeBackRequest, "log" | "follows">,
  capacity: number,
  words: PaneWords,
): Told {
  const text = directionWords(words);
  switch (done.kind) {
    case "occupied": {
      const values = { sheet: done.sheet, cells: done.cells.slice(0, SHOWN).join(", ") };
      return { kind: "warning", text: text("writeInTheWay", values) };
    }
    case "overtaken":
      return { kind: "warning", text: text("writeOvertaken", { title: done.title }) };
    case "failed": {
      const { text: fault, values } = faultNotice(done);
      return { kind: "error", text: words.text(fault, values) };
    }
    case "written": {
      const said = text("writeDone", { capacity, sheet: log.sheet });
      return {
        kind: "success",
        text: follows === undefined ? said : `${said} ${text("writeFollowed", { name: follows })}`,
      };
    }
  }
}
