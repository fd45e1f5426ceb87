import { copyColumns } from "../sharing";
import type { CopyContent, CopyFigures, CopyRow } from "../sharing";
import { columnLetters } from "../tables";
import { copyTexts } from "../wording";
import { copyPlaces } from "./copyPlaces";

/** Formulas of one row of a copy, in functions that Excel 2016 and LibreOffice have. */
export interface RowFormulas {
  readonly swapped: string;
  readonly outcome: string;
  /** Of the figures; those without one stand as values. */
  readonly figures: Readonly<Partial<Record<keyof CopyFigures, string>>>;
}

/**
 * The native formulas of a municipality's row.
 * @param line  0-based row on the sheet
 * @remarks
 * Formula: places = MEDIAN(least, most, ROUND(level × key − existing, 0)) and target = −INT(cut − ROUND(pot, 0) × key), which
 * hold where no tie was settled: a row keeps the figure that the rule gave it wherever its formula would not give it back.
 * Example: MEDIAN(J2,K2,ROUND('Läs först'!$B$10*C2-F2,0)). Source: METHOD 3.
 */
export function rowFormulas(content: CopyContent, row: CopyRow, line: number): RowFormulas {
  const words = copyTexts[content.language];
  const { column, swapLines, level, pot, targetCut } = copyPlaces;
  const cell = (place: number): string => `${columnLetters(place)}${line + 1}`;
  const of = (name: (typeof copyColumns)[number]): string => cell(column.figures + copyColumns.indexOf(name));
  const swaps = (letters: string): string =>
    `'${words.swapSheet}'!$${letters}$2:$${letters}$${swapLines + 1}`;
  const moved = (letters: string): string => `SUMIF(${swaps(letters)},${cell(column.code)},${swaps("C")})`;
  const agreed = cell(column.agreed);
  const proposed =
    row.places === null
      ? '""'
      : content.scope === "county"
        ? `${of("places")}+${cell(column.swapped)}`
        : of("places");
  const front = `'${words.frontSheet}'!`;
  const most = row.maximum === null ? String(content.national.places) : cell(column.maximum);
  const wanted = `ROUND(${front}${level}*${of("key")}-${of("existing")},0)`;
  return {
    swapped: `${moved("B")}-${moved("A")}`,
    outcome: `IF(${agreed}="",${proposed},${agreed})`,
    figures: content.formulas
      ? {
          entitlement: `${front}${pot}*${of("key")}`,
          ...(givesTarget(content, row)
            ? { target: `-INT(${front}${targetCut}-ROUND(${front}${pot},0)*${of("key")})` }
            : {}),
          deviation: `${of("existing")}-${of("target")}`,
          shortfall: `MAX(0,${of("target")}-${of("existing")})`,
          ...(givesPlaces(content, row)
            ? { places: `MEDIAN(${cell(column.minimum)},${most},${wanted})` }
            : {}),
        }
      : {},
  };
}

/** Whether the cut gives the row's target back, as Excel will calculate it. */
function givesTarget({ national }: CopyContent, { key, target, tied }: CopyRow): boolean {
  if (national.targetCut === null || national.pot === null || tied) return false;
  return -Math.floor(national.targetCut - Math.round(national.pot) * (key ?? 0)) === target;
}

/** Whether the level gives the row's places back, as Excel will calculate it. */
function givesPlaces(
  { national }: CopyContent,
  { key, existing, minimum, maximum, places, tied }: CopyRow,
): boolean {
  if (national.level === null || tied) return false;
  const exact = national.level * (key ?? 0) - (existing ?? 0);
  const wanted = Math.sign(exact) * Math.round(Math.abs(exact)); // ROUND rounds halves away from 0
  return Math.min(Math.max(wanted, minimum ?? 0), maximum ?? national.places) === places;
}
