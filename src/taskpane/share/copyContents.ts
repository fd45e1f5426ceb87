import { copyColumns } from "../../sharing";
import type { CopyContent } from "../../sharing";
import { copyTexts, texts } from "../../wording";

/** What a copy will hold, counted in the copy itself. */
export interface CopyContents {
  /** Names of its sheets, as they will stand in the file. */
  readonly sheets: { readonly front: string; readonly rows: string; readonly swaps?: string };
  /** Headers of the sheet of municipalities, those to fill in among them. */
  readonly columns: readonly string[];
  /** Figures of the rows: how many there are, and how many of them are masked. */
  readonly figures: number;
  readonly masked: number;
}

/** A copy looked at before any file is made of it. */
export function copyContents(content: CopyContent): CopyContents {
  const words = copyTexts[content.language];
  const { headers } = texts[content.language].results;
  const figures = content.rows.flatMap((row) => copyColumns.map((column) => row[column]));
  return {
    sheets: {
      front: words.frontSheet,
      rows: words.rowSheet,
      ...(content.scope === "county" ? { swaps: words.swapSheet } : {}),
    },
    columns: [
      headers.code,
      headers.name,
      ...copyColumns.map((column) => headers[column]),
      words.least,
      words.most,
      ...(content.scope === "country"
        ? []
        : [words.swapped, words.agreed, words.outcome, words.capacity, words.comment]),
    ],
    figures: figures.length,
    masked: figures.filter((figure) => figure === null).length,
  };
}
