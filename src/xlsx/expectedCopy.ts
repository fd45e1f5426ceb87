import type { ReturnedCopy } from "../sharing";
import { copyTexts } from "../wording";
import type { CopyCell } from "./copyCell";
import { copyPlaces } from "./copyPlaces";
import { countyWorkbook } from "./countyWorkbook";

/** A cell of a copy with what it must hold. */
export interface ExpectedCell {
  readonly sheet: string;
  readonly cell: CopyCell;
  /** undefined where what was typed lets nothing be said. */
  readonly value: CopyCell["value"] | undefined;
}

/**
 * Every cell of a copy that nobody fills in, with what it must hold after what was: figures as sent, sums and outcomes by the inputs.
 * @param returned  a copy that is not masked
 */
export function expectedCopy(returned: ReturnedCopy): readonly ExpectedCell[] {
  const { sent, swaps, inputs } = returned;
  const words = copyTexts[sent.language];
  const { column: at, firstRow } = copyPlaces;
  const typed = [
    ...swaps.map(({ persons }) => persons),
    ...Object.values(inputs).map(({ agreed }) => agreed),
  ].filter((value) => value !== undefined);
  const isPlain = typed.every((value) => typeof value === "number");
  const moved = (code: string, end: "from" | "to"): number =>
    swaps.reduce((sum, swap) => sum + (String(swap[end]) === code ? Number(swap.persons ?? 0) : 0), 0);
  const swapped = sent.rows.map(({ code }) => moved(code, "to") - moved(code, "from"));
  const outcome = sent.rows.map(({ code, places }, place) =>
    Number(inputs[code]?.agreed ?? (places ?? 0) + (swapped[place] ?? 0)),
  );
  const all = outcome.reduce((sum, each) => sum + each, 0);
  const turned = sent.rows.reduce(
    (sum, { places }, place) => sum + Math.abs((outcome[place] ?? 0) - (places ?? 0)),
    0,
  );
  const minutes = [
    words.minutesStart.replace("{county}", sent.county),
    all,
    words.minutesMiddle,
    turned / 2,
    words.minutesEnd,
  ].join("");
  const followed = (sheet: string, { row, column, value, formula }: CopyCell): ExpectedCell["value"] => {
    const isFigure = column >= at.figures && column < at.minimum;
    if (formula === undefined || (sheet === words.rowSheet && isFigure)) return value;
    if (!isPlain) return undefined;
    if (sheet === words.frontSheet) return value === null || typeof value !== "string" ? value : minutes;
    if (sheet !== words.rowSheet) return value;
    const place = row - firstRow;
    if (place < sent.rows.length) return column === at.swapped ? swapped[place] : outcome[place];
    if (place === sent.rows.length) return all;
    return all === sent.total.places ? words.sumKept : words.sumBroken;
  };
  return countyWorkbook(sent).sheets.flatMap(({ name, cells }) =>
    cells
      .filter(({ input }) => input === undefined)
      .map((cell) => ({ sheet: name, cell, value: followed(name, cell) })),
  );
}
