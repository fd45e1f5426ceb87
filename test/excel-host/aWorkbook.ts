import { type CellInput, formatArea, parseArea, type Sheet, type Table, Workbook } from "./model";

/** A block to lay out on a sheet. */
export interface Block {
  /** The upper left cell; A1 where left out. */
  readonly at?: string;
  readonly rows: readonly (readonly CellInput[])[];
  /** Makes the block a table of this name. */
  readonly table?: string;
  /** Columns (from 0 in the block) to be kept as text, such as municipality codes. */
  readonly text?: readonly number[];
}

/** Makes workbooks for tests and samples: `aWorkbook().sheet("Kommuner", { rows, table: "Kommuner" }).done()`. */
export class WorkbookBuilder {
  private readonly workbook: Workbook;

  constructor(name: string) {
    this.workbook = new Workbook(name);
  }

  /** Adds a sheet, or more blocks to one that is there. */
  sheet(name: string, ...blocks: Block[]): this {
    const sheet = this.workbook.sheet(name) ?? this.workbook.addSheet(name);
    for (const block of blocks) layOut(sheet, block);
    return this;
  }

  done(): Workbook {
    if (this.workbook.sheets.length === 0) this.workbook.addSheet("Sheet1");
    return this.workbook;
  }
}

export function aWorkbook(name = "Book1.xlsx"): WorkbookBuilder {
  return new WorkbookBuilder(name);
}

function layOut(sheet: Sheet, block: Block): Table | null {
  const corner = parseArea(block.at ?? "A1");
  if (!corner) throw new Error(`No cell: ${block.at}`);
  const columns = Math.max(...block.rows.map((row) => row.length));
  const area = { ...corner, rows: block.rows.length, columns };
  for (const column of block.text ?? [])
    sheet.setFormat({ ...area, column: area.column + column, columns: 1 }, "NumberFormat", "@");
  sheet.enter(
    area,
    block.rows.map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? null)),
  );
  if (block.table === undefined) return null;
  if (area.rows < 2) throw new Error(`A table needs rows: ${formatArea(area)}`);
  return sheet.workbook.addTable(sheet, area, block.table);
}
