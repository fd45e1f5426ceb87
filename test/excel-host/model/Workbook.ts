import { type Area, sameArea } from "./Area";
import { parseArea, splitSheet } from "./address";
import type { CellInput } from "./Cell";
import { type Culture, cultureOf } from "./Culture";
import type { DefinedName } from "./DefinedName";
import type { FormulaEngine } from "./FormulaEngine";
import { growTable } from "./growTable";
import { ModelError } from "./ModelError";
import { renameSheetIn } from "./references";
import { Sheet } from "./Sheet";
import { type SortKey, sortRows } from "./sortRows";
import { Table } from "./Table";
import type { ChangeFact, Origin, WorkbookChange } from "./WorkbookChange";

/** A place in the workbook. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The workbook in memory. It knows nothing of Office.js; whoever shows it follows `onChange`. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  tables: Table[] = [];
  names: DefinedName[] = [];
  /** `workbook.settings` of the API. */
  readonly settings = new Map<string, unknown>();
  /** `Office.context.document.settings`: serialised text by key. */
  documentSettings: Record<string, string> = {};
  readonly xmlParts = new Map<string, string>();
  culture: Culture = cultureOf("en-US");
  readOnly = false;
  structureProtected = false;
  engine: FormulaEngine | null = null;
  /** Reads a file for `insertWorksheetsFromBase64`; without it that call is not implemented. */
  importFile: ((base64: string) => Sheet[]) | null = null;
  /** Whose request is being carried out; the one connection among several that changes are told as its own. */
  session: object | null = null;
  private active: Sheet | null = null;
  private origin: Origin = "addin";
  private lastId = 0;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();

  constructor(readonly name = "Book1.xlsx") {}

  /** Follows every change, at once and in order; answers how to stop. */
  onChange(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells the followers; `origin` is added here. */
  emit(fact: ChangeFact): void {
    const session = this.origin === "addin" && this.session ? { session: this.session } : {};
    const change = { ...fact, origin: this.origin, ...session } as WorkbookChange;
    for (const listener of [...this.listeners]) listener(change);
  }

  /** Does something in the name of somebody: their changes carry that origin. */
  as<T>(origin: Origin, act: () => T): T {
    const before = this.origin;
    this.origin = origin;
    try {
      return act();
    } finally {
      this.origin = before;
    }
  }

  newId(): string {
    const digits = (++this.lastId).toString(16).padStart(12, "0").toUpperCase();
    return `{00000000-0001-0000-${digits.slice(0, 4)}-${digits}}`;
  }

  get activeSheet(): Sheet {
    if (!this.active) throw new ModelError("ItemNotFound", "The workbook has no sheet.");
    return this.active;
  }

  addSheet(name?: string): Sheet {
    this.requireStructure();
    let n = this.sheets.length + 1;
    while (name === undefined && this.sheet(`Sheet${n}`)) n++;
    if (name !== undefined) this.checkSheetName(name);
    const sheet = new Sheet(this, this.newId(), name ?? `Sheet${n}`);
    this.sheets.push(sheet);
    this.active ??= sheet;
    this.emit({ kind: "sheetAdded", sheet });
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    this.requireStructure();
    const visible = this.sheets.filter((one) => one.visibility === "Visible");
    if (visible.length === 1 && visible[0] === sheet)
      throw new ModelError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    const at = this.sheets.indexOf(sheet);
    this.sheets.splice(at, 1);
    for (const table of this.tables.filter((one) => one.sheet === sheet)) this.removeTable(table);
    this.names = this.names.filter((name) => name.scope !== sheet);
    if (this.active === sheet) this.active = visible.find((one) => one !== sheet) ?? null;
    this.emit({ kind: "sheetDeleted", sheet });
    this.emit({ kind: "sheetActivated", sheet: this.activeSheet, previous: sheet });
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.requireStructure();
    this.checkSheetName(name, sheet);
    const before = sheet.name;
    sheet.name = name;
    this.rewriteFormulas((formula) => renameSheetIn(formula, before, name));
    this.emit({ kind: "sheetRenamed", sheet, before });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.requireStructure();
    if (position < 0 || position >= this.sheets.length) throw new ModelError("InvalidArgument");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.emit({ kind: "sheetMoved", sheet });
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== "Visible") throw new ModelError("InvalidOperation");
    const previous = this.activeSheet;
    if (previous === sheet) return;
    this.active = sheet;
    this.emit({ kind: "sheetActivated", sheet, previous });
  }

  /** Selects cells and shows their sheet. */
  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    if (sameArea(sheet.selection, area)) return;
    sheet.selection = area;
    this.emit({ kind: "selection", sheet, area });
  }

  /** A sheet by name or id. */
  sheet(key: string): Sheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find(
      (sheet) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted,
    );
  }

  /** A table by name or id. */
  table(key: string): Table | undefined {
    const wanted = key.toLowerCase();
    return this.tables.find(
      (table) => table.name.toLowerCase() === wanted || table.id.toLowerCase() === wanted,
    );
  }

  /** The name as a formula on `sheet` sees it: the sheet's own before the workbook's. */
  definedName(name: string, sheet: Sheet | null = null): DefinedName | undefined {
    const same = this.names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
    return same.find((one) => sheet && one.scope === sheet) ?? same.find((one) => one.scope === null);
  }

  addTable(sheet: Sheet, area: Area, name?: string): Table {
    if (this.tables.some((table) => table.touches(sheet, area)))
      throw new ModelError("InvalidArgument", "A table can't overlap another table.");
    let n = this.tables.length + 1;
    while (name === undefined && this.table(`Table${n}`)) n++;
    if (name !== undefined) this.checkName(name);
    const whole = area.rows === 1 ? { ...area, rows: 2 } : area;
    const table = new Table(sheet, this.newId(), name ?? `Table${n}`, whole);
    this.tables.push(table);
    sheet.fillHeaders(table);
    this.emit({ kind: "tableAdded", sheet, table });
    return table;
  }

  /** The cells stay, the table goes. */
  removeTable(table: Table): void {
    this.tables = this.tables.filter((one) => one !== table);
    this.emit({ kind: "tableDeleted", sheet: table.sheet, table });
  }

  tableRenamed(table: Table, before: string): void {
    const old = new RegExp(`(?<![\\p{L}\\p{N}_.\\\\])${before.replace(/[.\\]/g, "\\$&")}(?=\\[)`, "giu");
    this.rewriteFormulas((formula) => formula.replace(old, table.name));
  }

  /** A place from `Sheet!A1:B2`, a name or a table's name (its body). */
  resolve(address: string, sheet: Sheet = this.activeSheet): Place | null {
    const { sheet: sheetName, rest } = splitSheet(address);
    const on = sheetName === null ? sheet : this.sheet(sheetName);
    if (!on) return null;
    const area = parseArea(rest);
    if (area) return { sheet: on, area };
    const name = this.definedName(rest, on);
    if (name) return this.resolve(name.formula, on);
    const table = sheetName === null ? this.table(rest) : undefined;
    return table ? { sheet: table.sheet, area: table.bodyArea } : null;
  }

  /** Somebody types into a cell (or pastes a block from it on); a table grows when its edge is typed at. */
  userEdit(address: string, input: CellInput | CellInput[][], origin: Origin = "user"): void {
    const place = this.resolve(address);
    if (!place) throw new ModelError("InvalidArgument", address);
    const { sheet } = place;
    const block = Array.isArray(input) ? input : [[input]];
    const area = { ...place.area, rows: block.length, columns: block[0]?.length ?? 1 };
    this.as(origin, () => {
      sheet.enter(area, block);
      growTable(sheet, area);
    });
    this.engine?.recalculate();
  }

  userSelect(address: string): void {
    const place = this.resolve(address);
    if (!place) throw new ModelError("InvalidArgument", address);
    this.as("user", () => this.select(place.sheet, place.area));
  }

  /** Sorts a table's body by a column, as its filter button does. */
  sortTable(table: Table, keys: readonly SortKey[], matchCase = false): void {
    sortRows(table.sheet, table.bodyArea, keys, matchCase);
  }

  /** Names of tables and defined names share one space and one grammar. */
  checkName(name: string, self?: Table | DefinedName): void {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || parseArea(name) || name.length > 255)
      throw new ModelError("InvalidArgument");
    const same = (other: Table | DefinedName): boolean =>
      other !== self && other.name.toLowerCase() === name.toLowerCase();
    if (this.tables.some(same) || this.names.some((one) => one.scope === null && same(one)))
      throw new ModelError("ItemAlreadyExists");
  }

  rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const sheet of this.sheets)
      for (const cell of sheet.cells.values()) if (cell.formula) cell.formula = rewrite(cell.formula);
    for (const name of this.names) name.formula = rewrite(name.formula);
  }

  private checkSheetName(name: string, self?: Sheet): void {
    if (!name || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name))
      throw new ModelError("InvalidArgument");
    const other = this.sheet(name);
    if (other && other !== self) throw new ModelError("ItemAlreadyExists");
  }

  requireStructure(): void {
    if (this.structureProtected) throw new ModelError("AccessDenied");
  }
}
