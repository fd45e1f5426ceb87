import { RichApiError } from "../engine";
import { formatArea, quoteSheetName } from "../model";
import { formatDefault } from "./formatDefaults";
import type { State } from "./ExcelContext";
import type { RangeObject } from "./RangeObject";

const wire = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `range.getCellProperties`: the asked-for part of the look of each cell. */
export function readCellProperties(range: RangeObject, options: State): State[][] {
  return range.sheet.map(range.area, (_, row, column) => {
    const format = range.sheet.formatAt(row, column);
    const cell: State = {};
    for (const [name, wanted] of Object.entries(options)) {
      if (!wanted) continue;
      if (name === "address" || name === "addressLocal")
        cell[name] =
          `${quoteSheetName(range.sheet.name)}!${formatArea({ row, column, rows: 1, columns: 1 })}`;
      else if (name === "format")
        cell[name] = pick(wanted as State, "", (path) => format[path] ?? formatDefault(path));
      else
        throw new RichApiError(
          "NotImplemented",
          `The emulated Excel does not implement getCellProperties of ${name}.`,
        );
    }
    return cell;
  });
}

function pick(options: State, path: string, read: (path: string) => unknown): State {
  const out: State = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === true) out[name] = read(path + wire(name));
    else if (wanted && typeof wanted === "object")
      out[name] = pick(wanted as State, `${path}${wire(name)}.`, read);
  }
  return out;
}

/** `range.setCellProperties`: one bag of formats per cell. */
export function writeCellProperties(range: RangeObject, properties: unknown): void {
  const rows = properties as { format?: State }[][];
  if (
    !Array.isArray(rows) ||
    rows.length !== range.area.rows ||
    rows.some((row) => row.length !== range.area.columns)
  )
    throw new RichApiError("InvalidArgument");
  range.sheet.requireUnlocked(range.area);
  range.sheet.changeFormat(range.area, (format, row, column) => {
    const given = rows[row - range.area.row]?.[column - range.area.column]?.format;
    return given ? { ...format, ...flatten(given, "") } : format;
  });
}

function flatten(properties: State, path: string): State {
  const out: State = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value && typeof value === "object")
      Object.assign(out, flatten(value as State, `${path}${wire(name)}.`));
    else if (value !== undefined && value !== null) out[path + wire(name)] = value;
  }
  return out;
}
