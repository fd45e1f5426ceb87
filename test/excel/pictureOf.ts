import { formatArea, type Sheet, type Workbook } from "../excel-host";

/** Everything that a person can see in a workbook, as plain values that two moments can be compared by. */
export function pictureOf(workbook: Workbook): unknown {
  return {
    sheets: workbook.sheets.map(pictureOfSheet),
    tables: workbook.tables.map(({ name, area, sheet }) => `${name} ${sheet.name}!${formatArea(area)}`),
    settings: [...workbook.settings],
    parts: [...workbook.xmlParts.values()],
  };
}

function pictureOfSheet(sheet: Sheet): unknown {
  const used = sheet.usedArea();
  const cells = used
    ? sheet.map(used, (cell, row, column) => ({
        at: `${row}:${column}`,
        is: cell?.formula ?? cell?.value ?? "",
        looks: looks(sheet.formatAt(row, column)),
      }))
    : [];
  return {
    name: sheet.name,
    cells: cells.flat().filter((cell) => cell.is !== "" || cell.looks !== ""),
    // A rule that was put back bears a new id; what it says and where it stands is what is seen.
    rules: sheet.conditionalFormats.map(({ areas, rule }) => ({
      areas: areas.map((area) => formatArea(area)),
      rule,
    })),
    widths: [...sheet.columnWidths].filter(([, width]) => width !== 48),
    frozen: sheet.frozen,
  };
}

/** A look that says what no look says too (not bold, white) is no look. */
function looks(format: Readonly<Record<string, unknown>>): string {
  const plain = new Set<unknown>([false, "", "General", "#FFFFFF", "#000000", "Bottom", "Calibri", 11, null]);
  return Object.entries(format)
    .filter(([, value]) => !plain.has(value))
    .map(([key, value]) => `${key}=${String(value)}`)
    .sort()
    .join(";");
}
