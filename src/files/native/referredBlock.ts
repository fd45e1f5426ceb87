import { rangeCorners } from "../../xlsx";
import type { FileSheet, WorkbookFile } from "../../xlsx";
import { areaBlock } from "./areaBlock";
import type { CellBlock } from "./cellBlock";
import { constantBlock } from "./constantBlock";
import { formulaCall } from "./formulaCall";
import { structuredArea } from "./structuredArea";

/** Names may name each other, in a circle too. */
const deepest = 8;

/**
 * The cells that a reference names; undefined where it is more than a reference, or where its sheet is not there.
 * @param sheet  that the formula stands on
 * @remarks
 * IF(x="","",x), which keeps blank cells blank, is x. Example: "Kommuner[Folkmängd]", "'Underlag'!$C$2:$C$9", a name, "B2#".
 */
export function referredBlock(
  file: WorkbookFile,
  sheet: string,
  text: string,
  depth = 0,
): CellBlock | undefined {
  if (depth > deepest) return undefined;
  const constant = constantBlock(text);
  if (constant) return constant;
  const call = formulaCall(text);
  const [condition, blank, same = ""] = call?.name === "IF" ? call.words : [];
  if (blank === '""' && condition === `${same}=""`) return referredBlock(file, sheet, same, depth + 1);
  const anchor = call?.name === "ANCHORARRAY" ? call.words[0] : /^(.+)#$/.exec(text)?.[1];
  if (call && anchor === undefined) return undefined;
  if (anchor !== undefined) return spilled(file, sheet, anchor);
  const [, quoted, bare, address = text] = /^(?:'((?:[^']|'')+)'|([^\s!'()]+))!(.+)$/.exec(text) ?? [];
  const there = sheetOf(file, quoted?.replaceAll("''", "'") ?? bare ?? sheet);
  if (/^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(address))
    return there && areaBlock(there, areaOf(address));
  return structured(file, text) ?? named(file, sheet, address, depth);
}

const sheetOf = ({ sheets }: WorkbookFile, name: string): FileSheet | undefined =>
  sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());

function areaOf(address: string) {
  const { row, column, lastRow, lastColumn } = rangeCorners(address);
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

function spilled(file: WorkbookFile, sheet: string, anchor: string): CellBlock | undefined {
  const [, quoted, bare, address = anchor] = /^(?:'((?:[^']|'')+)'|([^\s!'()]+))!(.+)$/.exec(anchor) ?? [];
  const there = sheetOf(file, quoted?.replaceAll("''", "'") ?? bare ?? sheet);
  if (!there || !/^\$?[A-Z]{1,3}\$?\d+$/i.test(address)) return undefined;
  const { row, column } = areaOf(address);
  const spill = there.cells.find((cell) => cell.row === row && cell.column === column)?.spill;
  return spill === undefined ? undefined : areaBlock(there, areaOf(spill));
}

function structured(file: WorkbookFile, text: string): CellBlock | undefined {
  const [, name, items = ""] = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(\[[\s\S]*\])?$/u.exec(text) ?? [];
  if (name === undefined) return undefined;
  for (const sheet of file.sheets) {
    const table = sheet.tables?.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!table) continue;
    const { row, column, lastRow } = rangeCorners(table.range);
    const area = structuredArea(table, items, { row, column, rows: lastRow - row + 1 });
    return area && areaBlock(sheet, area);
  }
  return undefined;
}

function named(file: WorkbookFile, sheet: string, text: string, depth: number): CellBlock | undefined {
  const called = (file.names ?? []).filter(({ name }) => name.toLowerCase() === text.toLowerCase());
  const found =
    called.find((each) => each.sheet === sheet) ?? called.find((each) => each.sheet === undefined);
  return found && referredBlock(file, found.sheet ?? sheet, found.formula, depth + 1);
}
