import { isSameShown, refusal, success } from "../base";
import type { Result } from "../base";
import { readCopyContent } from "../sharing";
import type { CopyInput, ReturnedCopy, TypedSwap } from "../sharing";
import { columnLetters, readNumber } from "../tables";
import type { CopyCell } from "./copyCell";
import { dateText } from "./dateText";
import { copyNamespace, countyWorkbook } from "./countyWorkbook";
import type { FileCell } from "./fileCell";
import { unescapeXml } from "./unescapeXml";
import type { WorkbookFile } from "./workbookFile";

/** [characters] that a cell can hold. Source: the specifications and limits of Excel. */
const longestText = 32_767;

type Typed = string | number | boolean;

/**
 * Reads a county's copy that came back: what was filled in, and what else is not as it was sent.
 * @param file      its name
 * @param workbook  as read
 * @remarks Errors: F820 a copy of a newer version, F822 no copy of ours.
 * What was sent is written anew from what the copy carries and held against the file, cell by cell: a figure by its value,
 * a formula by its text (its value follows from what was filled in).
 */
export function readCountyReturn(file: string, workbook: WorkbookFile): Result<ReturnedCopy> {
  const part = workbook.customXml?.find(({ namespace }) => namespace === copyNamespace);
  const text = /<(?:\w+:)?copy\b[^>]*>([\s\S]*)<\/(?:\w+:)?copy>/.exec(part?.xml ?? "")?.[1];
  if (text === undefined) return refusal("F822");
  const content = readCopyContent(unescapeXml(text));
  if (!content.ok) return content;
  const sent = content.value;
  const inputs: Record<string, CopyInput> = {};
  const swaps: TypedSwap[] = [];
  const altered: { cell: string; sent: string; returned: string }[] = [];
  const front = { agreedBy: "", date: "" };
  const own = countyWorkbook(sent).sheets;
  for (const { name, cells } of own) {
    const found = workbook.sheets.find((sheet) => sheet.name === name);
    if (!found) {
      // Named once: every one of its cells would be missing.
      altered.push({ cell: name, sent: name, returned: "" });
      continue;
    }
    const left = new Map(found.cells.map((cell) => [placeOf(cell), cell]));
    for (const cell of cells) {
      const there = left.get(placeOf(cell));
      left.delete(placeOf(cell));
      const value = typed(there);
      const { input } = cell;
      if (!input || there?.formula !== undefined || isTooLong(value)) {
        if (!isAsSent(cell, there)) altered.push(alteration(name, cell, there));
      } else if (value === undefined) continue;
      else if (input.kind === "row") inputs[input.code] = { ...inputs[input.code], [input.field]: value };
      else if (input.kind === "swap") swaps[input.line] = { ...swaps[input.line], [input.field]: value };
      else front[input.field] = input.field === "date" ? dateText(value) : String(value);
    }
    for (const cell of left.values())
      if (cell.value !== null || cell.formula !== undefined) altered.push(alteration(name, undefined, cell));
  }
  for (const { name } of workbook.sheets)
    if (!own.some((sheet) => sheet.name === name)) altered.push({ cell: name, sent: "", returned: name });
  return success({ file, sent, inputs, swaps: Array.from(swaps, (swap) => swap ?? {}), ...front, altered });
}

const placeOf = ({ row, column }: FileCell): string => `${columnLetters(column)}${row + 1}`;

/** What was typed in an input cell; blanks around it do not count. */
function typed(cell: FileCell | undefined): Typed | undefined {
  const value = cell?.value;
  if (value === null || value === undefined) return undefined;
  if (typeof value === "object") return value.error;
  const text = typeof value === "string" ? value.trim() : value;
  return text === "" ? undefined : text;
}

/** No program that keeps to the format can have written it, and none would open the base that it was put into. */
const isTooLong = (value: Typed | undefined): boolean =>
  typeof value === "string" && value.length > longestText;

function isAsSent(cell: CopyCell, there: FileCell | undefined): boolean {
  if (cell.formula !== undefined || there?.formula !== undefined)
    return plainFormula(cell.formula) === plainFormula(there?.formula);
  const [sent, found] = [cell.value, there?.value ?? null];
  if (sent === "" || sent === null) return found === null || found === "";
  const figure =
    typeof sent === "number" && typeof found === "string"
      ? readNumber(found.trim().replace(/\s/g, " "))
      : found;
  if (typeof sent === "number" && typeof figure === "number") return isSameShown(sent, figure);
  return sent === found;
}

/** Programs quote sheet names and space arguments each in their own way. */
const plainFormula = (formula: string | undefined): string | undefined =>
  formula?.replace(/[\s']/g, "").toUpperCase();

function alteration(sheet: string, cell: FileCell | undefined, there: FileCell | undefined) {
  const shown = (each: FileCell | undefined): string =>
    (each?.formula !== undefined ? `=${each.formula}` : String(typed(each) ?? "")).slice(0, longestText);
  const place = cell ?? there;
  return { cell: `${sheet}!${place ? placeOf(place) : ""}`, sent: shown(cell), returned: shown(there) };
}
