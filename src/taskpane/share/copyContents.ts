import type { ScenarioRun } from "../../scenario";
import { copyColumns, countyCopy } from "../../sharing";
import type { CopyContent } from "../../sharing";
import { copyTexts, texts } from "../../wording";
import type { CopyWishes } from "./copyWishes";

/** What a copy will hold, counted in the copy itself. */
export interface CopyContents {
  readonly content: CopyContent;
  /** Names of its sheets, as they will stand in the file. */
  readonly sheets: { readonly front: string; readonly rows: string; readonly swaps: string };
  /** Headers of the sheet of municipalities, those to fill in among them. */
  readonly columns: readonly string[];
  /** Figures of the rows: how many there are, and how many of them are masked. */
  readonly figures: number;
  readonly masked: number;
}

/** The copy that a county would get, looked at before any file is made. */
export function copyContents(
  run: ScenarioRun,
  county: string,
  { masked, formulas, reference }: Pick<CopyWishes, "masked" | "formulas" | "reference">,
): CopyContents | undefined {
  const content = countyCopy(run, county, { masked, formulas: formulas && !masked, reference });
  if (!content) return undefined;
  const words = copyTexts[content.language];
  const { headers } = texts[content.language].results;
  const figures = content.rows.flatMap((row) => copyColumns.map((column) => row[column]));
  return {
    content,
    sheets: { front: words.frontSheet, rows: words.rowSheet, swaps: words.swapSheet },
    columns: [
      headers.code,
      headers.name,
      ...copyColumns.map((column) => headers[column]),
      words.least,
      words.most,
      words.swapped,
      words.agreed,
      words.outcome,
      words.capacity,
      words.comment,
    ],
    figures: figures.length,
    masked: figures.filter((figure) => figure === null).length,
  };
}
