import { withoutOwnBlocks } from "../workbook";
import { isMunicipalHeader } from "./isMunicipalHeader";

/** A block within a sheet's used range: where its header begins, counted from 0, and what it holds, header first. */
export interface HeadedBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
}

type Rows = readonly (readonly unknown[])[];

/** Columns from one on and before another. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** Fewer filled cells than this in a row are a title or a note rather than a header. */
const fewestHeaders = 3;

/**
 * The first block that may hold municipalities; undefined where there is none.
 * @param all  what the used range holds, blanks as ""
 * @remarks
 * It ends before the first blank row, and at a blank column. Published layouts part columns of one table by blank ones: what
 * names no municipality itself and is no longer stays with it. What a formula of ours spills belongs to nothing.
 */
export function headedBlock(all: Rows): HeadedBlock | undefined {
  const rows = withoutOwnBlocks(all);
  const row = rows.findIndex((line) => filledTexts(line) >= fewestHeaders && isMunicipalHeader(line));
  if (row < 0) return undefined;
  const below = untilBlank(rows.slice(row));
  const parts = partsOf(below);
  const headOf = ({ from, to }: Part): readonly unknown[] => below[0]?.slice(from, to) ?? [];
  const first = parts.findIndex((part) => isMunicipalHeader(headOf(part)));
  const named = parts[first];
  if (!named) return undefined;
  const length = rowsOf(below, named).length;
  const isOwn = (column: number): boolean =>
    all.slice(row, row + length).some((line, at) => line[column] !== below[at]?.[column]);
  const belongs = (part: Part, from: number, to: number): boolean =>
    !isMunicipalHeader(headOf(part)) &&
    rowsOf(below, part).length <= length &&
    !Array.from({ length: to - from }, (_, at) => from + at).some(isOwn);
  let { from, to } = named;
  for (const part of parts.slice(first + 1)) {
    if (!belongs(part, to, part.from)) break;
    ({ to } = part);
  }
  for (const part of parts.slice(0, first).reverse()) {
    if (!belongs(part, part.to, from)) break;
    ({ from } = part);
  }
  return { row, column: from, values: rowsOf(below, { from, to }) };
}

function filledTexts(row: readonly unknown[]): number {
  return row.filter((value) => typeof value === "string" && value.trim() !== "").length;
}

function untilBlank(rows: Rows): Rows {
  const blank = rows.findIndex((row) => row.every((value) => value === ""));
  return blank < 0 ? rows : rows.slice(0, blank);
}

function rowsOf(rows: Rows, { from, to }: Part): Rows {
  return untilBlank(rows.map((row) => row.slice(from, to)));
}

/** The columns between those that are blank throughout. */
function partsOf(rows: Rows): readonly Part[] {
  const parts: Part[] = [];
  const width = rows[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    if (rows.every((row) => row[column] === "")) continue;
    const last = parts.at(-1);
    if (last?.to === column) parts[parts.length - 1] = { ...last, to: column + 1 };
    else parts.push({ from: column, to: column + 1 });
  }
  return parts;
}
