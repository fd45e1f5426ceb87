import { strToU8 } from "fflate";
import { cellXml } from "./cellXml";
import type { FileCell } from "./fileCell";
import type { PackageParts } from "./openPackage";
import { packageSheets } from "./packageSheets";
import { packageText } from "./packageText";
import { rangeAddress } from "./rangeAddress";
import { rangeCorners } from "./rangeCorners";
import { withoutCalculationOrder } from "./withoutCalculationOrder";

/** A package with cells changed, and the cells that were left as they are: those whose formula other cells share. */
export interface PatchedCells {
  readonly parts: PackageParts;
  /** "D14" */
  readonly left: readonly string[];
}

const element = (name: string): RegExp =>
  new RegExp(`<(\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, "g");

/**
 * Changes cells of one sheet in place: each keeps its format, and all other cells, rows and parts stay the same bytes.
 * @param sheet  its name; a sheet that is not there leaves every cell
 * @param cells  new values, or formulas with what they come to
 */
export function patchCells(parts: PackageParts, sheet: string, cells: readonly FileCell[]): PatchedCells {
  const path = packageSheets(parts).find(({ name }) => name === sheet)?.path;
  const xml = path === undefined ? "" : packageText(parts, path);
  const body = element("sheetData").exec(xml);
  if (path === undefined || !body)
    return { parts, left: cells.map(({ row, column }) => rangeAddress(row, column)) };
  const [whole, prefix = "", attributes = "", content = ""] = body;
  const rows = new Map<number, FileCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const patch: Patch = { prefix, left: [], lostFormula: false };
  const lines = piecesOf(content, "row", (place) => Number(place) - 1, -1);
  for (const [row, wanted] of rows) {
    const at = lines.findIndex((each) => each.number >= row);
    const line = lines[at];
    if (line?.number === row) line.xml = patchedRow(line.xml, wanted, patch);
    else {
      const made = patchedRow(`<${prefix}row r="${row + 1}"></${prefix}row>`, wanted, patch);
      lines.splice(at === -1 ? lines.length : at, 0, { number: row, xml: made });
    }
  }
  const patched = `<${prefix}sheetData${attributes}>${lines.map((line) => line.xml).join("")}</${prefix}sheetData>`;
  const file = { ...parts, [path]: strToU8(xml.replace(whole, () => patched)) };
  return { parts: patch.lostFormula ? withoutCalculationOrder(file) : file, left: patch.left };
}

interface Patch {
  readonly prefix: string;
  readonly left: string[];
  lostFormula: boolean;
}

interface Piece {
  /** 0-based row or column */
  readonly number: number;
  xml: string;
}

/** Elements in their order; one that does not say where it stands follows the one before. */
function piecesOf(xml: string, name: string, place: (address: string) => number, before: number): Piece[] {
  let last = before;
  return [...xml.matchAll(element(name))].map(([whole, , attributes = ""]) => {
    const said = /\sr="([^"]*)"/.exec(attributes)?.[1];
    last = said === undefined ? last + 1 : place(said);
    return { number: last, xml: whole };
  });
}

function patchedRow(xml: string, wanted: readonly FileCell[], patch: Patch): string {
  const [, , attributes = "", content = ""] = element("row").exec(xml) ?? [];
  const pieces = piecesOf(content, "c", (address) => rangeCorners(address).column, -1);
  for (const cell of wanted) {
    const at = pieces.findIndex((each) => each.number >= cell.column);
    const piece = pieces[at];
    if (piece?.number !== cell.column) {
      const made = { number: cell.column, xml: cellXml(cell, patch.prefix) };
      pieces.splice(at === -1 ? pieces.length : at, 0, made);
    } else if (/<(?:\w+:)?f\s[^>]*\b(?:ref|t="(?:shared|array)")/.test(piece.xml)) {
      patch.left.push(rangeAddress(cell.row, cell.column));
    } else {
      if (/<(?:\w+:)?f[\s>/]/.test(piece.xml) && cell.formula === undefined) patch.lostFormula = true;
      piece.xml = cellXml(cell, patch.prefix, /^[^>]*\ss="(\d+)"/.exec(piece.xml)?.[1]);
    }
  }
  const cells = pieces.map((piece) => piece.xml).join("");
  return `<${patch.prefix}row${attributes}>${cells}</${patch.prefix}row>`;
}
