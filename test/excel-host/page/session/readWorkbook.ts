import {
  type CellLook,
  type FileCell,
  type FileSheet,
  readWorkbook as readFile,
  type WorkbookFile,
} from "../../../../src/xlsx";
import { type Area, CellError, contains, type FormatBag, parseArea, type Sheet, Workbook } from "../../model";

const PIXELS_PER_DIGIT = 7; // of the standard font; a column has 5 more as margin
const PIXELS_TO_POINTS = 3 / 4;

/** Reads an .xlsx file into the host's model; a file that is refused answers with the refusal. */
export async function readWorkbook(name: string, content: ArrayBuffer) {
  const read = await readFile(new Uint8Array(content));
  return read.ok ? { ok: true as const, value: modelOf(name, read.value) } : read;
}

function modelOf(name: string, file: WorkbookFile): Workbook {
  const workbook = new Workbook(name);
  for (const sheet of file.sheets) fillSheet(workbook.addSheet(sheet.name), sheet);
  for (const { name: known, formula, sheet } of file.names ?? []) {
    const scope = sheet === undefined ? null : (workbook.sheet(sheet) ?? null);
    workbook.names.push({ name: known, formula: `=${formula}`, scope, visible: true, comment: "" });
  }
  for (const { id, xml } of file.customXml ?? []) workbook.xmlParts.set(id, xml);
  const active = workbook.sheets[file.activeSheet ?? 0];
  if (active?.visibility === "Visible") workbook.activate(active);
  return workbook;
}

function fillSheet(sheet: Sheet, file: FileSheet): void {
  const bags = new Map<CellLook, FormatBag>();
  const spills = file.cells.flatMap((cell) => (cell.spill ? [parseArea(cell.spill)] : []));
  for (const cell of file.cells) enter(sheet, cell, bags, spills);
  for (const [column, width] of Object.entries(file.columnWidths ?? {}))
    sheet.columnWidths.set(Number(column), (width * PIXELS_PER_DIGIT + 5) * PIXELS_TO_POINTS);
  for (const [row, height] of Object.entries(file.rowHeights ?? {}))
    sheet.rowHeights.set(Number(row), height);
  for (const column of file.hiddenColumns ?? []) sheet.hiddenColumns.add(column);
  sheet.frozen = { rows: file.frozen?.rows ?? 0, columns: file.frozen?.columns ?? 0 };
  if (file.visibility) sheet.visibility = file.visibility === "hidden" ? "Hidden" : "VeryHidden";
  sheet.showGridlines = !file.hidesGridlines;
  sheet.tabColor = file.tabColour ? `#${file.tabColour}` : "";
  for (const table of file.tables ?? []) {
    const area = parseArea(table.range);
    if (!area) continue;
    const made = sheet.workbook.addTable(sheet, area, table.name);
    made.showTotals = table.hasTotals ?? false;
    if (table.style) made.style = table.style;
  }
}

/** Straight into the cell: a file says what is text, so nothing is to be read as if it were typed. */
function enter(
  sheet: Sheet,
  cell: FileCell,
  bags: Map<CellLook, FormatBag>,
  spills: readonly (Area | null)[],
): void {
  const { row, column, value, formula, look } = cell;
  const target = sheet.ensure(row, column);
  if (look) {
    const bag = bags.get(look) ?? formatBag(look);
    bags.set(look, bag);
    target.format = bag;
  }
  // What a formula spilled comes again when it calculates; standing there as values it would be in the way.
  const isSpilled = spills.some((area) => area && contains(area, { row, column, rows: 1, columns: 1 }));
  if (formula) target.formula = `=${formula}`;
  else if (isSpilled) return;
  if (value !== null) target.value = typeof value === "object" ? errorOf(value.error) : value;
}

const errorOf = (code: string): CellError => CellError.parse(code) ?? new CellError("#VALUE!", code);

function formatBag(look: CellLook): FormatBag {
  const bag: Record<string, unknown> = {};
  if (look.numberFormat) bag["NumberFormat"] = look.numberFormat;
  if (look.fill) bag["Fill.Color"] = `#${look.fill}`;
  if (look.colour) bag["Font.Color"] = `#${look.colour}`;
  if (look.bold) bag["Font.Bold"] = true;
  if (look.italic) bag["Font.Italic"] = true;
  if (look.size) bag["Font.Size"] = look.size;
  if (look.wraps) bag["WrapText"] = true;
  if (look.horizontal) bag["HorizontalAlignment"] = capital(look.horizontal);
  if (look.vertical) bag["VerticalAlignment"] = capital(look.vertical);
  return bag;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
