import { languages } from "../base";
import { resultColumns } from "../report";
import { resultHeader, texts } from "../wording";

/** Columns of a row, counted from 0. */
export interface OwnSpan {
  readonly column: number;
  readonly columns: number;
}

const headers = languages.flatMap((language) => {
  const { check } = texts[language].results;
  const headed = (["acquisition", "settlement"] as const).map((purpose) =>
    resultColumns.map((column) => resultHeader(column, language, purpose)),
  );
  return [...headed, [check.code, check.severity, check.row, check.municipality, check.text]];
});

/** Where a row heads blocks of ours, ALLOCATE's whole result or CHECK's findings, in any language. */
export function ownSpans(row: readonly unknown[]): readonly OwnSpan[] {
  return row.flatMap((_, column) => {
    const own = headers.find((header) => header.every((word, place) => row[column + place] === word));
    return own ? [{ column, columns: own.length }] : [];
  });
}
