import type { MergedFile, MergeLog } from "../sharing";
import { copyTexts } from "../wording";
import type { Language } from "../base";
import { copyLooks } from "./copyCell";
import type { CustomXmlPart } from "./customXmlPart";
import type { FileCell } from "./fileCell";
import type { FileSheet } from "./fileSheet";
import { mergeNamespace } from "./readMergeLog";

/** What is put into the base after merging: a sheet to read, and the log for the next time. */
export interface MergeLogFile {
  readonly sheet: FileSheet;
  readonly part: CustomXmlPart;
}

/**
 * The log of what was taken back, as a sheet and as a part of the file.
 * @param files  the returns of this time; what was refused or is in conflict is listed under what was accepted
 */
export function mergeLogFile(log: MergeLog, files: readonly MergedFile[], language: Language): MergeLogFile {
  const words = copyTexts[language];
  const status = {
    accepted: words.statusAccepted,
    open: words.statusOpen,
    refused: words.statusRefused,
    conflict: words.statusConflict,
  };
  const blank: readonly (string | number | null)[] = [];
  const lines: readonly (readonly (string | number | null)[])[] = [
    [words.sumOf, words.municipalities, words.field, words.sent, words.returned, words.date, words.agreedBy],
    ...log.entries.map((entry) => [
      entry.countyCode,
      entry.code,
      words[entry.field],
      entry.sent,
      entry.value,
      entry.date,
      entry.agreedBy,
    ]),
    blank,
    [words.from, words.to, words.persons, words.date, words.agreedBy],
    ...log.swaps.map(({ from, to, persons, date, agreedBy }) => [from, to, persons, date, agreedBy]),
    blank,
    ...files.flatMap(({ file, differences }) =>
      differences
        .filter((each) => each.status !== "accepted")
        .map((each) => [
          file,
          each.code,
          each.field,
          each.sent,
          each.returned,
          status[each.status],
          each.reason ? words[each.reason] : null,
        ]),
    ),
  ];
  const cells = lines.flatMap((line, row) =>
    line.map((value, column): FileCell => ({
      row,
      column,
      value,
      ...(row === 0 ? { look: copyLooks.header } : {}),
    })),
  );
  const text = JSON.stringify(log).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return {
    sheet: { name: words.logSheet, cells, columnWidths: { 0: 14, 1: 14, 2: 16, 3: 12, 4: 24, 5: 14, 6: 40 } },
    part: {
      id: "{0D6D7E0C-4B43-4E0E-8D59-7C2C2D1C5A90}",
      namespace: mergeNamespace,
      xml: `<merged xmlns="${mergeNamespace}">${text}</merged>`,
    },
  };
}
