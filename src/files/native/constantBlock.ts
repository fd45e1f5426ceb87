import type { FileCell } from "../../xlsx";
import type { CellBlock } from "./cellBlock";

/**
 * A number, a text or an array constant as a block; undefined for anything else.
 * @remarks Example: "{0.4,0.6}" is a row of two.
 */
export function constantBlock(text: string): CellBlock | undefined {
  const isArray = text.startsWith("{") && text.endsWith("}");
  const inner = isArray ? text.slice(1, -1) : text;
  const separators = isArray ? /(?=[;,])|(?<=[;,])/ : /(?!)/;
  const rows: FileCell["value"][][] = [[]];
  for (const piece of pieces(inner, separators)) {
    if (piece === ";") rows.push([]);
    else if (piece !== ",") {
      const value = constant(piece.trim());
      if (value === undefined) return undefined;
      rows.at(-1)?.push(value);
    }
  }
  const columns = rows[0]?.length ?? 0;
  if (columns === 0 || rows.some((row) => row.length !== columns)) return undefined;
  const cell = (row: number, column: number): string => {
    const value = rows[row]?.[column] ?? "";
    return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value);
  };
  return {
    rows: rows.length,
    columns,
    value: (row, column) => rows[row]?.[column] ?? null,
    cell,
    area: () => text,
  };
}

/** Separators do not count within quotation marks. */
function pieces(text: string, separators: RegExp): string[] {
  return text
    .split(/("(?:[^"]|"")*")/)
    .flatMap((piece, place) => (place % 2 === 1 ? [piece] : piece.split(separators)))
    .filter((piece) => piece.trim() !== "");
}

function constant(text: string): number | string | undefined {
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}
