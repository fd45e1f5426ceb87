import type { Language } from "../base";
import { copyScopes } from "../sharing";
import type { CopyScope } from "../sharing";
import { strikeables } from "../xlsx";
import type { Strikeable, Strikes } from "../xlsx";

/** What is asked of the copies. */
export interface ShareWishes {
  readonly by: CopyScope;
  readonly scenario?: string;
  readonly total?: number;
  /** Whether figures that follow from others stand as native formulas. */
  readonly formulas: boolean;
  /** Whether counts of 1 to 5 are masked. */
  readonly masked: boolean;
  readonly reference: string;
  /** Of the copies; the scenario's, or the country's where the file has none. */
  readonly language?: Language;
  /** [code] two digits: of all counties only this one, and of all municipalities only its own. */
  readonly county?: string;
  /** What a copy of the whole workbook leaves out; copies that are built from nothing hold none of it. */
  readonly strikes: Strikes;
}

/**
 * The wishes that a command line states; undefined where one of its words is not known.
 * @remarks
 * Masking is off between authorities and on for outsiders unless --mask says otherwise (METHOD 8); outsiders get neither comments,
 * hidden sheets, other scenarios, names of persons nor the add-in's pane. What --strike names beside those is a sheet.
 */
export function shareWishes(options: Readonly<Record<string, string>>): ShareWishes | undefined {
  const { scenario, total, freeze = "values", mask, reference = "", strike, county } = options;
  const by = copyScopes.find((scope) => scope === (options.by ?? "county"));
  const receiver = options.for ?? "authorities";
  const isKnown =
    ["values", "formulas"].includes(freeze) &&
    [undefined, "1-5", "none"].includes(mask) &&
    ["authorities", "outsiders"].includes(receiver);
  const isCounty = county === undefined || (/^\d{2}$/.test(county) && by !== "country");
  if (!by || !isKnown || !isCounty) return undefined;
  const isOutside = receiver === "outsiders";
  const words = (strike ?? "").split(",").map((word) => word.trim());
  const kinds = isOutside ? strikeables : words.filter(isStrikeable);
  return {
    by,
    ...(scenario === undefined ? {} : { scenario }),
    ...(total === undefined ? {} : { total: Number(total) }),
    formulas: freeze === "formulas",
    masked: mask === undefined ? isOutside : mask !== "none",
    reference,
    ...(county === undefined ? {} : { county }),
    strikes: { kinds, sheets: words.filter((word) => word !== "" && !isStrikeable(word)) },
  };
}

const isStrikeable = (word: string): word is Strikeable => strikeables.some((each) => each === word);
