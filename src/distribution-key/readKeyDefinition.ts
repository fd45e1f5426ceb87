import { finish, refusal } from "../base";
import type { Issue, Language, Result } from "../base";
import { cellAt, cellText, figure, figureIssue, isBlankRow, normaliseHeader } from "../tables";
import type { Table } from "../tables";
import type { Criterion, KeyDefinition } from "./criterion";
import { keyColumns, keyHeaders } from "./keyHeader";
import type { KeyColumn } from "./keyHeader";
import { readTransform, transformNames } from "./transformName";

/**
 * Reads a key definition table, headed in English, Swedish or Norwegian; the order of its columns is free.
 * @remarks Errors: F301 a column is missing, F302 unknown transform, F303 no criterion, F106–F111 a weight or cap that is no figure. Blank rows are passed over.
 */
export function readKeyDefinition(table: Table): Result<KeyDefinition> {
  const places = columnPlaces(table);
  const needed = (["column", "transform", "weight"] as const).find((column) => places[column] === undefined);
  const words = keyHeaders[languageOf(table)];
  if (needed) return refusal("F301", { expected: words[needed] });
  const issues: Issue[] = [];
  const criteria: Criterion[] = [];
  table.rows.forEach((cells, row) => {
    if (isBlankRow(cells)) return;
    const text = (column: KeyColumn): string => cellText(cellAt(cells, places[column])).trim();
    const number = (column: "weight" | "cap"): number => {
      const cell = cellAt(cells, places[column]);
      const issue = figureIssue(cell);
      const value = figure(cell) ?? 0;
      const where = {
        row: row + 2,
        column: words[column],
        name: text("criterion") || text("column"),
      };
      if (issue) issues.push({ ...issue, ...where });
      else if (value < 0) issues.push({ code: "F110", severity: "error", found: value, ...where });
      return value;
    };
    const column = text("column");
    if (column === "") {
      issues.push({
        code: "F107",
        severity: "error",
        row: row + 2,
        column: words.column,
      });
      return;
    }
    const named = text("transform");
    const transform = readTransform(named);
    if (!transform) {
      const expected = Object.values(transformNames[languageOf(table)]).join(", ");
      issues.push({ code: "F302", severity: "error", row: row + 2, found: named, expected });
      return;
    }
    const cap = text("cap") === "" ? {} : { cap: number("cap") };
    const source = text("source") === "" ? {} : { source: text("source") };
    const weight = number("weight");
    criteria.push({ name: text("criterion") || column, column, transform, weight, ...cap, ...source });
  });
  if (criteria.length === 0 && issues.length === 0) return refusal("F303");
  return finish({ criteria }, issues);
}

function columnPlaces(table: Table): Partial<Record<KeyColumn, number>> {
  const places: Partial<Record<KeyColumn, number>> = {};
  for (const column of keyColumns) {
    const words = Object.values(keyHeaders).map((header) => normaliseHeader(header[column]));
    const place = table.headers.findIndex((header) => words.includes(normaliseHeader(header)));
    if (place >= 0) places[column] = place;
  }
  return places;
}

/** The language in which a definition table is headed; English where it does not tell. */
function languageOf(table: Table): Language {
  const headers = table.headers.map(normaliseHeader);
  if (headers.includes("vekt") || headers.includes("kolonne")) return "nb";
  return headers.includes("vikt") || headers.includes("kolumn") ? "sv" : "en";
}
