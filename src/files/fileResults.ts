import { languages } from "../base";
import type { Language } from "../base";
import { resultColumns } from "../report";
import type { ResultColumn } from "../report";
import { parameterNames } from "../scenario";
import { columnLetters, readNumber } from "../tables";
import { texts } from "../wording";
import { isResultHeader, ownSpans } from "../workbook";
import type { WorkbookFile } from "../xlsx";
import { sheetGrid } from "./sheetGrid";

/** A result as it stands in a file. */
export interface FileResult {
  readonly sheet: string;
  readonly language: Language;
  /** "Fördelning!A4" of the header's first cell. */
  readonly cell: string;
  /** Rows down to the first blank one, each figure with its cell. */
  readonly rows: readonly (readonly StoredFigure[])[];
  /** What the result says that it rests on; with the cell that says so. */
  readonly fingerprint?: { readonly cell: string; readonly text: string };
  /** What the lines above it say is distributed. */
  readonly total?: { readonly cell: string; readonly value: number };
}

export interface StoredFigure {
  readonly column: ResultColumn;
  readonly cell: string;
  readonly value: string | number | boolean;
}

/** Every result of the product in a file, recognised by its header in any language. */
export function fileResults(file: WorkbookFile): readonly FileResult[] {
  return file.sheets.flatMap((sheet) => {
    const grid = sheetGrid(sheet);
    const row = grid.findIndex(isResultHeader);
    if (row < 0) return [];
    const header = grid[row] ?? [];
    const namesOf = (each: Language): string[] => {
      const { places, persons } = texts[each].results.headers;
      return [places, persons];
    };
    const language = languages.find((each) => namesOf(each).some((name) => header.includes(name))) ?? "en";
    const words = texts[language].results.headers;
    // A municipal table to the left of it heads code and name too.
    const first = ownSpans(header).find(({ columns: width }) => width === resultColumns.length)?.column;
    const standsAt = (column: ResultColumn): number =>
      column === "places"
        ? header.findIndex((name) => namesOf(language).includes(String(name)))
        : header.indexOf(words[column], first);
    const columns = resultColumns.flatMap((column) => {
      const place = standsAt(column);
      return place < 0 ? [] : [{ column, place }];
    });
    const at = (line: number, place: number): string => `${sheet.name}!${columnLetters(place)}${line + 1}`;
    const below = grid.slice(row + 1);
    const end = below.findIndex((line) => columns.every(({ place }) => line[place] === ""));
    const rows = (end < 0 ? below : below.slice(0, end)).map((line, step) =>
      columns.map(({ column, place }) => ({
        column,
        cell: at(row + 1 + step, place),
        value: line[place] ?? "",
      })),
    );
    const stamped = grid.slice(0, row).flatMap((line, above) =>
      line.flatMap((value, place) => {
        const text = /(?:^|\s)([0-9a-f]{64})$/.exec(String(value))?.[1];
        return text === undefined ? [] : [{ cell: at(above, place), text }];
      }),
    )[0];
    const word = parameterNames[language].total;
    const told = grid.slice(0, row).flatMap((line, above) =>
      line.flatMap((value, place) => {
        const [label, figure] = String(value).split(": ");
        const total = label === word ? readNumber(figure ?? "") : undefined;
        return total === undefined ? [] : [{ cell: at(above, place), value: total }];
      }),
    )[0];
    return [
      {
        sheet: sheet.name,
        language,
        cell: at(row, columns[0]?.place ?? 0),
        rows,
        ...(stamped ? { fingerprint: stamped } : {}),
        ...(told ? { total: told } : {}),
      },
    ];
  });
}
