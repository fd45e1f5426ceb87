import { transformNames } from "../distribution-key";
import { methodNames } from "../scenario";
import { copyFingerprint } from "../sharing";
import type { CopyContent } from "../sharing";
import { columnLetters } from "../tables";
import { copyTexts, fill } from "../wording";
import { copyLooks } from "./copyCell";
import type { CopyCell, CopySheet } from "./copyCell";
import { copyPlaces } from "./copyPlaces";
import { countyRowSheet } from "./countyRowSheet";
import type { InputPlace } from "./inputPlace";
import type { WorkbookFile } from "./workbookFile";

/** A copy as a workbook. */
export interface CountyWorkbook extends WorkbookFile {
  readonly sheets: readonly CopySheet[];
}

export const copyNamespace = "https://fordela.example/copy/1";
const copyId = "{6C0E2B2A-51B7-4D0B-9E0F-3F1C6A7D8E21}";

/**
 * A copy as a workbook: what to read first, the municipalities, and for a county the table of swaps.
 * @remarks Everything in it comes from the content, so that a return can be held against it cell by cell.
 */
export function countyWorkbook(content: CopyContent): CountyWorkbook {
  const words = copyTexts[content.language];
  const text = JSON.stringify(content).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return {
    sheets: [
      frontSheet(content),
      countyRowSheet(content),
      ...(content.scope === "county" ? [swapSheet(content)] : []),
    ],
    customXml: [
      { id: copyId, namespace: copyNamespace, xml: `<copy xmlns="${copyNamespace}">${text}</copy>` },
    ],
    title: fill(words.title, { county: receiver(content) }),
  };
}

function frontSheet(content: CopyContent): CopySheet {
  const words = copyTexts[content.language];
  const { national } = content;
  const input = (field: "agreedBy" | "date"): InputPlace => ({ kind: "front", field });
  const lines: readonly (readonly [string, (string | number | null | undefined)?, Partial<CopyCell>?])[] = [
    [fill(words.title, { county: receiver(content) }), undefined, { look: copyLooks.title }],
    [words.reference, content.reference],
    [words.publicDocument],
    [words.label],
    [howTo(content)],
    [content.masked ? words.masked : ""],
    [`${words.country}: ${words.national}`, national.places],
    [`${words.country}: ${words.existing}`, national.existing ?? ".."],
    [words.pot, national.pot ?? ".."],
    [words.level, national.level ?? (content.masked ? ".." : words.none)],
    [words.targetCut, national.targetCut ?? (content.masked ? ".." : words.none)],
    [`${words.country}: ${words.municipalities}`, national.municipalities],
    [words.method, methodNames[content.language][content.method]],
    [words.targetMethod, methodNames[content.language][content.targetMethod]],
    [tiesLine(content)],
    [words.fingerprint, copyFingerprint(content)],
    ...(content.scope === "country"
      ? []
      : ([
          [words.agreedBy, null, { look: copyLooks.input, input: input("agreedBy") }],
          [words.date, null, { look: copyLooks.codeInput, input: input("date") }],
        ] as const)),
  ];
  const cells = lines.flatMap(([label, value, more = {}], row): CopyCell[] => [
    ...(label === ""
      ? []
      : [{ row, column: 0, value: label, look: value === undefined ? (more.look ?? {}) : copyLooks.strong }]),
    ...(value === undefined ? [] : [{ row, column: 1, value, ...more }]),
  ]);
  const key = [
    [words.key, words.transform, words.weight],
    ...content.criteria.map(({ name, transform, weight }) => [
      name,
      transformNames[content.language][transform],
      weight,
    ]),
  ].flatMap((line, place) =>
    line.map((value, column): CopyCell => ({
      row: lines.length + 2 + place,
      column,
      value,
      ...(place === 0 ? { look: copyLooks.header } : {}),
    })),
  );
  return {
    name: words.frontSheet,
    cells: [...cells, ...minutes(content, lines.length), ...key],
    columnWidths: { 0: 42, 1: 30, 2: 10 },
    isProtected: true,
  };
}

/** Whom the copy is about: "Håbo", "Uppsala län", "Hela landet". */
function receiver({ scope, rows, county, language }: CopyContent): string {
  if (scope === "country") return copyTexts[language].wholeCountry;
  return scope === "county" ? county : (rows[0]?.name ?? county);
}

function howTo({ scope, language }: CopyContent): string {
  const words = copyTexts[language];
  if (scope === "country") return words.howToRead;
  return scope === "county" ? fill(words.howTo, { swapSheet: words.swapSheet }) : words.howToAnswer;
}

function tiesLine({ rows, language }: CopyContent): string {
  const codes = rows.filter(({ tied }) => tied).map(({ code }) => code);
  return codes.length === 0 ? "" : fill(copyTexts[language].ties, { codes: codes.join(", ") });
}

/** The line for the minutes follows what is filled in; nothing can be said where places are masked. */
function minutes(content: CopyContent, row: number): CopyCell[] {
  const words = copyTexts[content.language];
  const { total, rows } = content;
  if (content.scope !== "county" || total.places === null || rows.some(({ places }) => places === null))
    return [];
  const { column, firstRow } = copyPlaces;
  const area = (place: number): string => {
    const letters = columnLetters(place);
    return `'${words.rowSheet}'!$${letters}$${firstRow + 1}:$${letters}$${firstRow + rows.length}`;
  };
  const [outcome, places] = [area(column.outcome), area(column.figures + 6)];
  const start = fill(words.minutesStart, { county: content.county });
  const moved = `SUMPRODUCT(ABS(${outcome}-${places}))/2`;
  return [
    { row, column: 0, value: words.minutes, look: copyLooks.strong },
    {
      row,
      column: 1,
      value: `${start}${total.places}${words.minutesMiddle}0${words.minutesEnd}`,
      formula: `"${start}"&SUM(${outcome})&"${words.minutesMiddle}"&${moved}&"${words.minutesEnd}"`,
    },
  ];
}

function swapSheet(content: CopyContent): CopySheet {
  const words = copyTexts[content.language];
  const titles = [words.from, words.to, words.persons];
  const fields = ["from", "to", "persons"] as const;
  const most = content.national.places;
  return {
    name: words.swapSheet,
    cells: [
      ...titles.map((value, column): CopyCell => ({ row: 0, column, value, look: copyLooks.header })),
      ...Array.from({ length: copyPlaces.swapLines }, (_, line) =>
        fields.map((field, column): CopyCell => ({
          row: line + 1,
          column,
          value: null,
          look: field === "persons" ? copyLooks.input : copyLooks.codeInput,
          input: { kind: "swap", line, field },
        })),
      ).flat(),
    ],
    columnWidths: { 0: 12, 1: 12, 2: 12 },
    frozen: { rows: 1, columns: 0 },
    isProtected: true,
    validations: [
      {
        range: `C2:C${copyPlaces.swapLines + 1}`,
        most,
        message: fill(words.wholeNumber, { most: String(most) }),
      },
    ],
  };
}
