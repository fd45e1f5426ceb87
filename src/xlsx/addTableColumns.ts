import { strToU8 } from "fflate";
import { escapeXml } from "./escapeXml";
import type { PackageParts } from "./openPackage";
import { packageSheets } from "./packageSheets";
import { packageText } from "./packageText";
import { rangeAddress } from "./rangeAddress";
import { rangeCorners } from "./rangeCorners";

/** Columns to add at the right end of a table; their header cells are written beside. */
export interface AddedColumns {
  readonly sheet: string;
  /** 0-based place of the table's first header. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
}

/**
 * A package in which a table reaches over further columns; where no table begins at the place (a headed range), nothing changes.
 * @remarks Source: ECMA-376 part 1, 18.5.1 (tables): the range, its filter and the list of columns must agree.
 */
export function addTableColumns(
  parts: PackageParts,
  { sheet, row, column, headers }: AddedColumns,
): PackageParts {
  const path = packageSheets(parts).find(({ name }) => name === sheet)?.path ?? "";
  const links = path.replace(/([^/]*)$/, "_rels/$1.rels");
  const tables = [
    ...(links in parts ? packageText(parts, links) : "").matchAll(/Target="([^"]*tables\/[^"]*)"/g),
  ];
  for (const [, target = ""] of tables) {
    const table = target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^(?:\.\.\/)*/, "")}`;
    const xml = table in parts ? packageText(parts, table) : "";
    const range = /<(?:\w+:)?table\b[^>]*\sref="([^"]+)"/.exec(xml)?.[1];
    if (range === undefined) continue;
    const corners = rangeCorners(range);
    if (corners.row === row && corners.column === column)
      return { ...parts, [table]: strToU8(widened(xml, headers)) };
  }
  return parts;
}

function widened(xml: string, headers: readonly string[]): string {
  const ids = [...xml.matchAll(/<(?:\w+:)?tableColumn\b[^>]*\sid="(\d+)"/g)].map(([, id]) => Number(id));
  const last = Math.max(0, ...ids);
  return xml
    .replace(
      /(<(?:\w+:)?(?:table|autoFilter)\b[^>]*?\sref=")([^"]+)"/g,
      (_, start: string, range: string) => {
        const { row, column, lastRow, lastColumn } = rangeCorners(range);
        return `${start}${rangeAddress(row, column, lastRow, lastColumn + headers.length)}"`;
      },
    )
    .replace(
      /<((?:\w+:)?)tableColumns\b[^>]*>([\s\S]*?)<\/(?:\w+:)?tableColumns>/,
      (_, prefix: string, columns: string) => {
        const more = headers.map(
          (header, place) => `<${prefix}tableColumn id="${last + place + 1}" name="${escapeXml(header)}"/>`,
        );
        const count = ids.length + headers.length;
        return `<${prefix}tableColumns count="${count}">${columns}${more.join("")}</${prefix}tableColumns>`;
      },
    );
}
