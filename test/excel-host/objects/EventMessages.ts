import {
  cellArea,
  formatArea,
  intersects,
  type Area,
  type CellValue,
  type Sheet,
  type WorkbookChange,
} from "../model";
import { plainValue, valueType } from "./cellTypes";
import type { EventMessage, ExcelContext, State } from "./ExcelContext";
import { RangeObject } from "./RangeObject";

const EVENT = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  sheetFormat: 18,
  rowSorted: 19,
  protection: 24,
  sheetRenamed: 25,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

const SHIFTED: Readonly<Record<string, { row: string; column: string; cells: string; direction: string }>> = {
  down: { row: "RowInserted", column: "RowInserted", cells: "CellInserted", direction: "ShiftCellDown" },
  right: {
    row: "ColumnInserted",
    column: "ColumnInserted",
    cells: "CellInserted",
    direction: "ShiftCellRight",
  },
  up: { row: "RowDeleted", column: "RowDeleted", cells: "CellDeleted", direction: "ShiftCellUp" },
  left: { row: "ColumnDeleted", column: "ColumnDeleted", cells: "CellDeleted", direction: "ShiftCellLeft" },
};

/** Turns the workbook's changes into the messages that the client's registered handlers get. */
export class EventMessages {
  private queue: EventMessage[] = [];
  private calculated = new Map<Sheet, Area>();
  private lastReference = 0;

  constructor(private readonly context: ExcelContext) {}

  /** Everything since the last time. */
  take(): EventMessage[] {
    for (const [sheet, area] of this.calculated)
      this.toSheet(EVENT.sheetCalculated, sheet, { address: formatArea(area), worksheetId: sheet.id }, false);
    this.calculated.clear();
    const taken = this.queue;
    this.queue = [];
    return taken;
  }

  /** @param remote whether somebody else made the change; where others select or look is nobody's business here */
  note(change: WorkbookChange, remote: boolean): void {
    const source = remote ? "Remote" : "Local";
    switch (change.kind) {
      case "cells":
        return this.edited(change.sheet, change.area, change.before, change.origin, remote);
      case "sorted":
        this.toSheet(
          EVENT.rowSorted,
          change.sheet,
          { address: formatArea(change.area), worksheetId: change.sheet.id, source },
          remote,
        );
        return this.edited(change.sheet, change.area, null, change.origin, remote);
      case "shifted":
        return this.shifted(change.sheet, change.area, change.shift, change.origin, remote);
      case "formats":
        return this.toSheet(
          EVENT.sheetFormat,
          change.sheet,
          this.about(change.sheet, change.area, source),
          remote,
        );
      case "calculated":
        if (!this.calculated.has(change.sheet)) this.calculated.set(change.sheet, change.area);
        return;
      case "selection":
        return remote ? undefined : this.selected(change.sheet, change.area);
      case "sheetActivated":
        if (remote) return;
        if (change.previous)
          this.toSheet(EVENT.sheetDeactivated, change.previous, { worksheetId: change.previous.id }, false);
        return this.toSheet(EVENT.sheetActivated, change.sheet, { worksheetId: change.sheet.id }, false);
      case "sheetAdded":
        return this.toWorkbook(EVENT.sheetAdded, { worksheetId: change.sheet.id, source }, remote);
      case "sheetDeleted":
        return this.toWorkbook(EVENT.sheetDeleted, { worksheetId: change.sheet.id, source }, remote);
      case "sheetRenamed": {
        const message = {
          worksheetId: change.sheet.id,
          source,
          nameBefore: change.before,
          nameAfter: change.sheet.name,
        };
        return this.toSheet(EVENT.sheetRenamed, change.sheet, message, remote);
      }
      case "protection": {
        const message = {
          worksheetId: change.sheet.id,
          source,
          isProtected: change.sheet.protection !== null,
        };
        return this.toSheet(EVENT.protection, change.sheet, message, remote);
      }
      case "tableAdded":
      case "tableDeleted": {
        const message = {
          tableId: change.table.id,
          tableName: change.table.name,
          worksheetId: change.sheet.id,
          source,
        };
        return this.toWorkbook(
          change.kind === "tableAdded" ? EVENT.tableAdded : EVENT.tableDeleted,
          message,
          remote,
        );
      }
      default:
        return;
    }
  }

  private edited(sheet: Sheet, area: Area, before: CellValue | null, origin: string, remote: boolean): void {
    const single = area.rows * area.columns === 1 && before !== null;
    const after = sheet.valueAt(area.row, area.column);
    const details: State = single
      ? {
          valueBefore: plainValue(before),
          valueAfter: plainValue(after),
          valueTypeBefore: valueType(before),
          valueTypeAfter: valueType(after),
        }
      : {};
    this.changed(
      sheet,
      area,
      { changeType: "RangeEdited", shiftDirection: "None", ...details },
      origin,
      remote,
    );
  }

  private shifted(sheet: Sheet, area: Area, shift: string, origin: string, remote: boolean): void {
    const kind = SHIFTED[shift]!;
    const whole = area.columns === 16384 ? kind.row : area.rows === 1048576 ? kind.column : kind.cells;
    const direction = whole === kind.cells ? kind.direction : "None";
    this.changed(sheet, area, { changeType: whole, shiftDirection: direction }, origin, remote);
  }

  private changed(sheet: Sheet, area: Area, facts: State, origin: string, remote: boolean): void {
    const message = {
      ...this.about(sheet, area, remote ? "Remote" : "Local"),
      ...facts,
      triggerSource: origin === "addin" && !remote ? "ThisLocalAddin" : "Unknown",
    };
    this.toSheet(EVENT.sheetChanged, sheet, message, remote);
    for (const table of this.context.workbook.tables) {
      if (!table.touches(sheet, area)) continue;
      for (const target of [table.id, "Workbook"])
        this.push(EVENT.tableChanged, target, { ...message, tableId: table.id }, remote);
    }
  }

  private selected(sheet: Sheet, area: Area): void {
    this.toSheet(EVENT.sheetSelection, sheet, { address: formatArea(area), worksheetId: sheet.id }, false);
    for (const table of this.context.workbook.tables.filter((one) => one.sheet === sheet)) {
      const address = intersects(table.area, area) ? formatArea(area) : "";
      this.push(EVENT.tableSelection, table.id, { address, worksheetId: sheet.id, tableId: table.id }, false);
    }
  }

  /** The address, and a reference that `event.getRange(context)` asks for. */
  private about(sheet: Sheet, area: Area, source: string): State {
    const referenceId = `event${++this.lastReference}`;
    const used = area.rows > 0 ? area : cellArea(0, 0);
    this.context.eventRanges.set(referenceId, new RangeObject(this.context, sheet, used));
    if (this.context.eventRanges.size > 500)
      this.context.eventRanges.delete(this.context.eventRanges.keys().next().value!);
    return { address: formatArea(area), worksheetId: sheet.id, source, referenceId };
  }

  private toSheet(type: number, sheet: Sheet, message: State, remote: boolean): void {
    for (const target of [sheet.id, "Workbook"]) this.push(type, target, message, remote);
  }

  private toWorkbook(type: number, message: State, remote: boolean): void {
    this.push(type, "Workbook", message, remote);
  }

  private push(type: number, target: string, message: State, remote: boolean): void {
    if (this.context.isRegistered(type, target))
      this.queue.push({ category: 65536, type, target, message, remote });
  }
}
