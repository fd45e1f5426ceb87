import { useState } from "react";
import type { OffersPort, OffersSheet } from "../../workbook";
import type { OfferText } from "../../wording";

/** What a write or undo came to, in the words of the place. */
export interface OffersNotice {
  readonly kind: "success" | "warning" | "error";
  readonly text: OfferText;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Said besides. */
  readonly also?: OfferText;
  /** Asked about: write again and replace what stands in the way. */
  readonly replace?: () => void;
}

/** The acts that touch the workbook of offers. */
export interface OffersWriting {
  readonly notice: OffersNotice | undefined;
  readonly isWorking: boolean;
  readonly canUndo: boolean;
  /** Absent where there is nothing to write, or where nothing may be written. */
  readonly write: ((as: "formulas" | "values", replace: boolean) => Promise<void>) | undefined;
  readonly undo: () => Promise<void>;
  readonly dismiss: () => void;
}

const SHOWN = 6;

/**
 * Writes sheets into the workbook of offers and takes them back, each act ending in words about what it did.
 * @param figures  the choice as words tell it apart from another; "" while there is none. What was said goes when it changes (D-126).
 */
export function useOffersWriting(
  port: OffersPort | undefined,
  sheets: ((as: "formulas" | "values") => readonly OffersSheet[]) | undefined,
  figures: string,
): OffersWriting {
  const [notice, setNotice] = useState<OffersNotice>();
  const [saidOf, setSaidOf] = useState(figures);
  if (figures !== "" && figures !== saidOf) {
    setSaidOf(figures);
    setNotice(undefined);
  }
  const [isWorking, setWorking] = useState(false);
  const [canUndo, setCanUndo] = useState(false);
  const attempt = async (act: (of: OffersPort) => Promise<OffersNotice>): Promise<void> => {
    if (!port) return;
    setWorking(true);
    setNotice(undefined);
    try {
      setNotice(await act(port));
    } catch (failure) {
      setNotice({ kind: "error", text: "fault_other", values: { detail: String(failure) } });
    }
    setCanUndo(port.canUndo());
    setWorking(false);
  };
  const write = async (as: "formulas" | "values", replace: boolean): Promise<void> => {
    if (!sheets) return;
    const made = sheets(as);
    await attempt(async (of): Promise<OffersNotice> => {
      const outcome = await of.write({ sheets: made, replace });
      switch (outcome.kind) {
        case "written": {
          const isPart = as === "formulas" && made.filter(({ formula }) => formula !== undefined).length < 2;
          const values = { sheets: outcome.sheets.join(", ") };
          return { kind: "success", text: "written", values, ...(isPart ? { also: "writtenValues" } : {}) };
        }
        case "occupied": {
          const cells = outcome.cells.slice(0, SHOWN).join(", ");
          const values = { sheet: outcome.sheet, cells: outcome.cells.length > SHOWN ? `${cells} …` : cells };
          return { kind: "warning", text: "writeOccupied", values, replace: () => void write(as, true) };
        }
        case "mixed":
          return { kind: "error", text: "writeMixed" };
        case "failed": {
          const text = outcome.reason === "protected" ? "fault_protected" : "fault_other";
          return { kind: "error", text, values: { detail: outcome.detail } };
        }
      }
    });
  };
  const undo = (): Promise<void> =>
    attempt(async (of): Promise<OffersNotice> => {
      const { undone, left } = await of.undo();
      if (left.length > 0)
        return { kind: "warning", text: "undoneExcept", values: { cells: left.join(", ") } };
      return undone ? { kind: "success", text: "undone" } : { kind: "warning", text: "nothingToUndo" };
    });
  return {
    notice,
    isWorking,
    canUndo,
    write: sheets ? write : undefined,
    undo,
    dismiss: () => setNotice(undefined),
  };
}
