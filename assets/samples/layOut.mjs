const title = { bold: true, size: 14 };
const note = { italic: true, colour: "595959" };
const head = { bold: true, colour: "FFFFFF", fill: "1F4E79", wraps: true, vertical: "center" };
const body = { wraps: true, vertical: "top" };
const looks = {
  code: { numberFormat: "@", horizontal: "left" },
  text: undefined,
  count: { numberFormat: "#,##0" },
  rate: { numberFormat: "#,##0.00" },
  class: { numberFormat: "0", horizontal: "center" },
};
const headRow = 3;

/** [characters] of a column of figures: the longest word of its header, which breaks between words, and the filter's arrow. */
export function widthOf(header) {
  return Math.max(12, ...header.split(" ").map((word) => word.length + 6));
}

/**
 * A sheet with a title, a line on sources and a table from A4.
 * @param {{ sheet: string, table: string, title: string, note: string,
 *   columns: readonly { header: string, kind: "code" | "text" | "count" | "rate" | "class", width: number }[] }} plan
 * @param {readonly (readonly string[])[]} rows  texts, "" where blank
 */
export function tableSheet(plan, rows) {
  const headers = plan.columns.map(({ header }) => header);
  const cells = [
    { row: 0, column: 0, value: plan.title, look: title },
    { row: 1, column: 0, value: plan.note, look: note },
    ...plan.columns.map(({ header, kind }, column) => ({
      row: headRow,
      column,
      value: header,
      look: { ...head, horizontal: kind === "code" || kind === "text" ? "left" : "right" },
    })),
  ];
  rows.forEach((texts, index) =>
    plan.columns.forEach(({ kind }, column) => {
      const text = texts[column] ?? "";
      const isNumber = kind !== "code" && kind !== "text";
      const value = text === "" ? null : isNumber ? Number(text) : text;
      const look = looks[kind];
      // A blank stays blank, but bears its column's number format for what will be written there.
      if (value !== null || look)
        cells.push({ row: headRow + 1 + index, column, value, ...(look && { look }) });
    }),
  );
  const lastColumn = String.fromCharCode(64 + headers.length);
  return {
    name: plan.sheet,
    cells,
    tables: [
      {
        name: plan.table,
        range: `A${headRow + 1}:${lastColumn}${headRow + 1 + rows.length}`,
        headers,
        style: "TableStyleLight1",
      },
    ],
    frozen: { rows: headRow + 1, columns: 2 },
    columnWidths: Object.fromEntries(plan.columns.map(({ width }, column) => [column, width])),
    rowHeights: { 0: 24, [headRow]: 62 },
  };
}

/**
 * A sheet that says where each column comes from.
 * @param {{ sheet: string, title: string, notes: readonly string[], widths: readonly number[],
 *   rows: readonly (readonly string[])[] }} plan  rows with their header row first
 */
export function sourceSheet(plan) {
  const start = 2 + plan.notes.length;
  return {
    name: plan.sheet,
    cells: [
      { row: 0, column: 0, value: plan.title, look: title },
      ...plan.notes.map((text, index) => ({ row: 1 + index, column: 0, value: text })),
      ...plan.rows.flatMap((texts, index) =>
        texts.map((value, column) => ({
          row: start + index,
          column,
          value,
          look: index === 0 ? head : body,
        })),
      ),
    ],
    columnWidths: Object.fromEntries(plan.widths.map((width, column) => [column, width])),
    rowHeights: { 0: 24 },
    hidesGridlines: true,
  };
}
