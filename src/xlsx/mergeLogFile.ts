import type { MergedFile, MergeEntry, MergeLog } from "../sharing";
import { copyTexts, mergeTexts } from "../wording";
import type { Language } from "../base";
import { copyLooks } from "./copyCell";
import type { CustomXmlPart } from "./customXmlPart";
import { escapeXml } from "./escapeXml";
import type { FileCell } from "./fileCell";
import type { FileSheet } from "./fileSheet";
import { mergeNamespace } from "./readMergeLog";

/** What is put into the base after merging: a sheet to read, and the log for the next time. */
export interface MergeLogFile {
  readonly sheet: FileSheet;
  readonly part: CustomXmlPart;
}

type Line = readonly (string | number | null)[];

/**
 * The log of what was taken back, as a sheet and as a part of the file.
 * @param files  the returns of this time; what was refused or is in conflict is listed under what was accepted
 */
export function mergeLogFile(log: MergeLog, files: readonly MergedFile[], language: Language): MergeLogFile {
  const words = { ...copyTexts[language], ...mergeTexts[language] };
  const status = {
    accepted: words.statusAccepted,
    open: words.statusOpen,
    refused: words.statusRefused,
    conflict: words.statusConflict,
  };
  const nameOf = (field: string): string =>
    field === "agreed" || field === "capacity" || field === "comment" ? words[field] : field;
  const undecided = files.flatMap(({ file, agreedBy, differences }) =>
    differences
      .filter((each) => each.status !== "accepted")
      .map((each): Line => [
        each.code,
        nameOf(each.field),
        each.sent,
        each.returned,
        status[each.status],
        each.reason ? words[each.reason] : null,
        agreedBy,
        baseName(file),
      ]),
  );
  const taken = [
    words.countyCode,
    words.municipalityCode,
    words.field,
    words.sent,
    words.returned,
    words.before,
  ];
  const heads: readonly (readonly [Line, readonly Line[]])[] = [
    [[...taken, words.date, words.agreedBy, words.file], log.entries.map((entry) => entryLine(entry, words))],
    [
      [words.from, words.to, words.persons, words.date, words.agreedBy],
      log.swaps.map(({ from, to, persons, date, agreedBy }) => [from, to, persons, date, agreedBy]),
    ],
    [[words.decisions], undecided],
  ];
  const lines = heads
    .filter(([, below], place) => place < 2 || below.length > 0)
    .flatMap(([head, below]) => [{ line: head, isHead: true }, ...below.map(plain), plain([])]);
  const cells = lines.flatMap(({ line, isHead }, row) =>
    line.flatMap((value, column): FileCell[] =>
      value === null || value === ""
        ? []
        : [{ row, column, value, ...(isHead ? { look: copyLooks.header } : {}) }],
    ),
  );
  const xml = `<merged xmlns="${mergeNamespace}">${escapeXml(JSON.stringify(log))}</merged>`;
  return {
    sheet: {
      name: words.logSheet,
      cells,
      columnWidths: { 0: 14, 1: 16, 2: 16, 3: 12, 4: 24, 5: 16, 6: 14, 7: 30, 8: 30 },
    },
    part: { id: "{0D6D7E0C-4B43-4E0E-8D59-7C2C2D1C5A90}", namespace: mergeNamespace, xml },
  };
}

const plain = (line: Line): { readonly line: Line; readonly isHead: boolean } => ({ line, isHead: false });

function entryLine(entry: MergeEntry, words: Readonly<Record<MergeEntry["field"] | "kept", string>>): Line {
  const { countyCode, code, field, sent, value, before = null, date, agreedBy, file, isKept } = entry;
  return [countyCode, code, words[field], sent, value, before, date, agreedBy, isKept ? words.kept : file];
}

const baseName = (file: string): string => file.replace(/^.*[\\/]/, "");
