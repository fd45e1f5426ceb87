import { refusal, success } from "../base";
import type { Result } from "../base";
import { frozenFormulas } from "./frozenFormulas";
import { isAddinFormula } from "./isAddinFormula";
import { openPackage } from "./openPackage";
import { packageSheets } from "./packageSheets";
import { savePackage } from "./savePackage";
import { withoutAddins } from "./withoutAddins";
import { withoutComments } from "./withoutComments";
import { withoutPersons } from "./withoutPersons";
import { withoutSheets } from "./withoutSheets";

/** What a sender may strike out of a copy beside sheets. */
export const strikeables = ["comments", "hidden", "scenarios", "personal", "addin"] as const;

export type Strikeable = (typeof strikeables)[number];

/** What is struck out of a workbook. */
export interface Strikes {
  readonly kinds: readonly Strikeable[];
  /** Names of sheets. */
  readonly sheets: readonly string[];
}

/**
 * A workbook with our formulas turned into their values and with what the sender strikes out gone; all else keeps its bytes.
 * @param hidden  names of its hidden sheets
 * @remarks Errors: F801–F805 as when it is read; F830 a sheet to strike out is not there, F831 no sheet would be left.
 */
export function reducedWorkbook(
  bytes: Uint8Array,
  { kinds, sheets }: Strikes,
  hidden: readonly string[],
): Result<Uint8Array> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const names = packageSheets(opened.value).map(({ name }) => name);
  const unknown = sheets.find((name) => !names.includes(name));
  if (unknown !== undefined) return refusal("F830", { found: unknown });
  const struck = [...sheets, ...(kinds.includes("hidden") ? hidden : [])];
  if (names.every((name) => struck.includes(name))) return refusal("F831");
  let parts = withoutSheets(frozenFormulas(opened.value, isAddinFormula), struck);
  if (kinds.includes("comments")) parts = withoutComments(parts);
  if (kinds.includes("personal")) parts = withoutPersons(parts);
  if (kinds.includes("addin")) parts = withoutAddins(parts);
  return success(savePackage(parts));
}
