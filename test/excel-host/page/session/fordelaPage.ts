import type { IStyleData, Nullable } from "@univerjs/core";
import { CellError, type CellValue, formatArea, type Place } from "../../model";
import { modelValue } from "../mirror/cellContent";
import { hexColour } from "../mirror/cellStyle";
import type { PageLanguage } from "../words/wordsOf";
import { differences } from "./differences";
import type { PageSession, SampleName } from "./PageSession";
import { structureActs } from "./structureActs";

/** A cell as a person sees it: read from the grid, not from the model behind it. */
export interface ShownCell {
  readonly value: string | number | boolean;
  readonly text: string;
  readonly formula: string;
  /** The error shown, with the text that goes with it where a function gave one. */
  readonly error: { readonly code: string; readonly text: string } | null;
  /** The colour behind the text, conditional formats and table bands included; null where none. */
  readonly fill: string | null;
  readonly colour: string | null;
  readonly bold: boolean;
}

/** What end-to-end tests see and do, as `window.fordelaPage`. */
export interface FordelaPage {
  cell(address: string): ShownCell;
  /** The texts of a block. */
  texts(address: string): string[][];
  edit(address: string, text: string): Promise<void>;
  clear(address: string): Promise<void>;
  undo(): Promise<void>;
  /** Sorts a table by a column, as its filter button does. */
  sort(table: string, column: string, ascending: boolean): Promise<void>;
  structure(act: "insertRow" | "deleteRow" | "insertColumn" | "deleteColumn", at: string): Promise<void>;
  renameSheet(name: string, to: string): Promise<void>;
  addSheet(name: string): Promise<void>;
  select(address: string): void;
  selection(): string;
  sheets(): { name: string; hidden: boolean; active: boolean }[];
  tables(): { name: string; sheet: string; address: string }[];
  conditionalFormats(
    sheet: string,
  ): { id: string; formula: string; fill: string | null; addresses: string[] }[];
  openSample(sample: SampleName): Promise<void>;
  openEmpty(): Promise<void>;
  /** A second person's pane on the open workbook, in a frame of the class "anotherPane". */
  openAnotherPane(): Promise<void>;
  setLanguage(language: PageLanguage): Promise<void>;
  invoke(action: string): void;
  notices(): string[];
  /** The open workbook as a saved file, in base64. */
  file(): Promise<string>;
  /** Opens a file given in base64. */
  openFile(name: string, base64: string): Promise<void>;
  /** Cells in which grid and model disagree, by address; always none when settled. */
  differences(): string[];
  settled(): Promise<void>;
}

/** The handle for end-to-end tests. */
export function fordelaPage(session: PageSession): FordelaPage {
  const open = () => {
    if (!session.grid) throw new Error("No workbook is open.");
    return session.grid;
  };
  const placeOf = (address: string): Place => {
    const place = open().workbook.resolve(address);
    if (!place) throw new Error(`${address} is no address in the open workbook.`);
    return place;
  };
  const rangeOf = ({ sheet, area }: Place) => {
    const range = open()
      .mirror.book.sheet(sheet.id)
      ?.getRange(area.row, area.column, area.rows, area.columns);
    if (!range) throw new Error(`The grid does not show the sheet ${sheet.name}.`);
    return range;
  };
  const settled = async (): Promise<void> => {
    // A person's edit reaches the model in a microtask, and the formulas after it.
    await new Promise((resolve) => setTimeout(resolve, 0));
    await session.settled();
  };
  const page: FordelaPage = {
    cell: (address) => {
      const { sheet, area } = placeOf(address);
      const { book } = open().mirror;
      const target = book.sheet(sheet.id)?.getSheet();
      if (!target) throw new Error(`The grid does not show the sheet ${sheet.name}.`);
      const { row, column } = area;
      const shown = target.getCell(row, column) as Nullable<{
        v?: unknown;
        s?: unknown;
        themeStyle?: IStyleData;
      }>;
      const value = valueShown(
        modelValue(book.raw(target, row, column)),
        modelValue(book.spilled(sheet.id, row, column)),
      );
      const style = (
        typeof shown?.s === "object" ? shown.s : target.getCellStyle(row, column)
      ) as Nullable<IStyleData>;
      const fill = style?.bg?.rgb ?? shown?.themeStyle?.bg?.rgb;
      const colour = style?.cl?.rgb ?? shown?.themeStyle?.cl?.rgb;
      const held = sheet.valueAt(row, column);
      return {
        value: value instanceof CellError ? value.code : value,
        text: textShown(shown?.v, value),
        formula: book.formula(sheet.id, row, column) ?? "",
        error:
          value instanceof CellError
            ? { code: value.code, text: held instanceof CellError ? held.detail : "" }
            : null,
        fill: fill ? hexColour(fill) : null,
        colour: colour ? hexColour(colour) : null,
        bold: Boolean(style?.bl ?? shown?.themeStyle?.bl),
      };
    },
    texts: (address) => {
      const { sheet, area } = placeOf(address);
      return sheet.map(
        area,
        (_, row, column) =>
          page.cell(`'${sheet.name.replace(/'/g, "''")}'!${formatArea({ row, column, rows: 1, columns: 1 })}`)
            .text,
      );
    },
    edit: async (address, text) => {
      rangeOf(placeOf(address)).setValue(text.startsWith("=") ? { f: text } : text);
      await settled();
    },
    clear: async (address) => {
      rangeOf(placeOf(address)).clearContent();
      await settled();
    },
    undo: async () => {
      open().mirror.book.workbook.undo();
      await settled();
    },
    ...structureActs(open, placeOf, settled),
    select: (address) => {
      const place = placeOf(address);
      open().mirror.book.workbook.setActiveSheet(place.sheet.id);
      rangeOf(place).activate();
    },
    selection: () => {
      const book = open().mirror.book.workbook;
      return `${book.getActiveSheet().getSheetName()}!${book.getActiveRange()?.getA1Notation() ?? ""}`;
    },
    sheets: () => {
      const book = open().mirror.book.workbook;
      const active = book.getActiveSheet().getSheetId();
      return book.getSheets().map((sheet) => ({
        name: sheet.getSheetName(),
        hidden: sheet.isSheetHidden(),
        active: sheet.getSheetId() === active,
      }));
    },
    tables: () =>
      open()
        .mirror.book.workbook.getTableList()
        .map(({ name, range, subUnitId }) => ({
          name,
          sheet: open().mirror.book.sheet(subUnitId)?.getSheetName() ?? "",
          address: addressOfRange(range),
        })),
    conditionalFormats: (name) => {
      const sheet = open().mirror.book.workbook.getSheetByName(name);
      return (sheet?.getConditionalFormattingRules() ?? []).map(({ cfId, rule, ranges }) => {
        const style = "style" in rule ? rule.style : undefined;
        return {
          id: cfId,
          formula: "value" in rule ? String(rule.value) : "",
          fill: style?.bg?.rgb ? hexColour(style.bg.rgb) : null,
          addresses: ranges.map(addressOfRange),
        };
      });
    },
    openSample: (sample) => session.openSample(sample),
    openEmpty: () => session.openEmpty(),
    openAnotherPane: () => session.openAnotherPane(),
    setLanguage: (language) => session.setLanguage(language),
    invoke: (action) => session.invoke(action),
    notices: () => session.state.notices.map(({ text }) => text),
    file: async () => btoa([...(await session.save())].map((one) => String.fromCharCode(one)).join("")),
    openFile: (name, base64) =>
      session.openFile(name, Uint8Array.from(atob(base64), (one) => one.charCodeAt(0)).buffer),
    differences: () => differences(open()),
    settled,
  };
  return page;
}

const valueShown = (raw: CellValue, spilled: CellValue): CellValue => (raw === "" ? spilled : raw);

function textShown(shown: unknown, value: CellValue): string {
  if (shown !== null && shown !== undefined && shown !== "")
    return typeof value === "boolean" ? String(value).toUpperCase() : String(shown);
  return value instanceof CellError ? value.code : String(value);
}

function addressOfRange(range: {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}): string {
  return formatArea({
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  });
}
