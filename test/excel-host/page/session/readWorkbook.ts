import { type Cell as FileCell, type CellStyle, readXlsx, type Sheet as FileSheet } from "hucre/xlsx";
import { CellError, type CellInput, type FormatBag, parseArea, type Sheet, Workbook } from "../../model";

const LARGEST_FILE = 20 * 1024 * 1024;
const POINTS_PER_CHARACTER = 5.25; // 7 pixels for a digit of the standard font

/** Reads an .xlsx file into the host's model: values, formulas, looks, tables, panes, widths, names. */
export async function readWorkbook(name: string, content: ArrayBuffer): Promise<Workbook> {
  const file = await readXlsx(new Uint8Array(content), {
    readStyles: true,
    dateSystem: "auto",
    maxInputBytes: LARGEST_FILE,
    maxRows: 200_000,
  });
  const workbook = new Workbook(name);
  for (const sheet of file.sheets) fillSheet(workbook.addSheet(sheet.name), sheet);
  if (workbook.sheets.length === 0) workbook.addSheet();
  for (const range of file.namedRanges ?? []) {
    const scope = range.scope === undefined ? null : (workbook.sheet(range.scope) ?? null);
    const formula = range.range.startsWith("=") ? range.range : `=${range.range}`;
    if (!range.name.startsWith("_xlnm"))
      workbook.names.push({ name: range.name, formula, scope, visible: true, comment: range.comment ?? "" });
  }
  const active = workbook.sheets[file.activeSheet ?? 0];
  if (active?.visibility === "Visible") workbook.activate(active);
  return workbook;
}

function fillSheet(sheet: Sheet, file: FileSheet): void {
  const bags = new Map<string, FormatBag>();
  const bagOf = (style: CellStyle | undefined): FormatBag | null => {
    const bag = formatBag(style);
    if (Object.keys(bag).length === 0) return null;
    const key = JSON.stringify(bag);
    const known = bags.get(key) ?? bag;
    bags.set(key, known);
    return known;
  };
  file.rows.forEach((line, row) => {
    line.forEach((value, column) => {
      const cell = file.cells?.get(`${row},${column}`);
      const bag = bagOf(cell?.style);
      if (bag) sheet.ensure(row, column).format = bag;
      enter(sheet, row, column, cell, value);
    });
  });
  for (const [key, cell] of file.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const bag = bagOf(cell.style);
    if (bag && !sheet.cellAt(row, column)) sheet.ensure(row, column).format = bag;
  }
  file.columns?.forEach((column, index) => {
    if (column?.width) sheet.columnWidths.set(index, column.width * POINTS_PER_CHARACTER + 4);
    if (column?.hidden) sheet.hiddenColumns.add(index);
  });
  for (const [row, { height }] of file.rowDefs ?? []) if (height) sheet.rowHeights.set(row, height);
  sheet.frozen = { rows: file.freezePane?.rows ?? 0, columns: file.freezePane?.columns ?? 0 };
  if (file.veryHidden || file.hidden) sheet.visibility = file.veryHidden ? "VeryHidden" : "Hidden";
  sheet.showGridlines = file.view?.showGridLines ?? true;
  sheet.tabColor = hex(file.view?.tabColor) ?? "";
  for (const table of file.tables ?? []) {
    const area = table.range ? parseArea(table.range) : null;
    if (!area) continue;
    const made = sheet.workbook.addTable(sheet, area, table.displayName ?? table.name);
    made.showTotals = table.showTotalRow ?? false;
    if (table.style) made.style = table.style;
  }
}

/** Straight into the cell: a file says what is text, so nothing is to be read as if it were typed. */
function enter(sheet: Sheet, row: number, column: number, cell: FileCell | undefined, value: unknown): void {
  const formula = cell?.formula;
  const held = inputOf(formula ? (cell.formulaResult ?? value) : value);
  if (held === null && !formula) return;
  const target = sheet.ensure(row, column);
  target.value = held ?? "";
  if (formula) target.formula = `=${formulaFromFile(formula)}`;
}

/** Files mark newer functions and add-ins' functions by prefixes that nobody sees in Excel. */
export function formulaFromFile(formula: string): string {
  return formula
    .replace(/^=/, "")
    .replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./gi, "")
    .replace(/_xldudf_FORDELA_(\w+)/gi, (_, name: string) => `FORDELA.${name.toUpperCase()}`);
}

function inputOf(value: unknown): Exclude<CellInput, null> | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value === "string") return CellError.parse(value) ?? value;
  if (typeof value === "object" && "error" in value)
    return CellError.parse(String(value.error)) ?? String(value.error);
  return String(value);
}

function formatBag(style: CellStyle | undefined): FormatBag {
  const bag: Record<string, unknown> = {};
  if (style?.numFmt && style.numFmt !== "General") bag["NumberFormat"] = style.numFmt;
  const fill = style?.fill?.type === "pattern" ? hex(style.fill.fgColor) : undefined;
  if (fill) bag["Fill.Color"] = fill;
  const { font, alignment } = style ?? {};
  if (font?.bold) bag["Font.Bold"] = true;
  if (font?.italic) bag["Font.Italic"] = true;
  if (font?.size && font.size !== 11) bag["Font.Size"] = font.size;
  const colour = hex(font?.color);
  if (colour && colour !== "#000000") bag["Font.Color"] = colour;
  if (alignment?.wrapText) bag["WrapText"] = true;
  if (alignment?.horizontal && alignment.horizontal !== "general")
    bag["HorizontalAlignment"] = capital(alignment.horizontal);
  if (alignment?.vertical) bag["VerticalAlignment"] = capital(alignment.vertical);
  return bag;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function hex(colour: { rgb?: string } | string | undefined): string | undefined {
  const rgb = typeof colour === "string" ? colour : colour?.rgb;
  return rgb ? `#${rgb.replace(/^#/, "").slice(-6).toUpperCase()}` : undefined;
}
