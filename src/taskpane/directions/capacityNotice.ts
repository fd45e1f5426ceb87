import type { TakeBackRequest, WriteOutcome } from "../../workbook";
import type { PaneWords } from "../paneWords";
import { directionWords } from "./directionWords";

const SHOWN = 8; // cells in the way; more help nobody

/** What happened last, in words. */
export interface CapacityNotice {
  readonly kind: "success" | "warning" | "error";
  readonly text: string;
}

/**
 * What writing the capacity came to.
 * @param capacity  [places] that were to be written
 */
export function capacityNotice(
  done: WriteOutcome,
  { log, follows }: Pick<TakeBackRequest, "log" | "follows">,
  capacity: number,
  words: PaneWords,
): CapacityNotice {
  const text = directionWords(words);
  switch (done.kind) {
    case "occupied": {
      const values = { sheet: done.sheet, cells: done.cells.slice(0, SHOWN).join(", ") };
      return { kind: "warning", text: text("writeInTheWay", values) };
    }
    case "overtaken":
      return { kind: "warning", text: text("writeOvertaken", { title: done.title }) };
    case "failed": {
      const { reason, detail } = done;
      // Excel's own refusal does not say which sheet; its words hold a colon, which no sheet's name may.
      const isSheet = reason === "protected" && detail !== "" && !detail.includes(":");
      return {
        kind: "error",
        text: words.text(isSheet ? "fault_protectedSheet" : `fault_${reason}`, { detail }),
      };
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
