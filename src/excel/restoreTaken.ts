import type { TakenBack } from "./sheetSnapshot";

/**
 * Takes back what came from returns or an inventory beside our own sheets: cells of the user's, columns that were added, the part that remembers.
 * @returns cells that were changed since and are left, or whose sheet is gone, as Sheet!A1
 */
export async function restoreTaken(
  context: Excel.RequestContext,
  { cells, columns, part }: TakenBack,
): Promise<readonly string[]> {
  const { workbook } = context;
  const standing = <Place extends { readonly sheet: string; readonly address: string }>(place: Place) => {
    const sheet = workbook.worksheets.getItemOrNullObject(place.sheet).load({ name: true });
    return { place, sheet, range: sheet.getRange(place.address).load({ values: true }) };
  };
  const [now, added] = [cells.map(standing), columns.map(standing)];
  const parts = part && workbook.customXmlParts.getByNamespace(part.namespace).load({ id: true });
  await context.sync();
  const isGone = ({ sheet }: { readonly sheet: Excel.Worksheet }): boolean => sheet.isNullObject;
  const left = [...now, ...added].filter(isGone).map(({ place }) => `${place.sheet}!${place.address}`);
  for (const { place: cell, range, sheet } of now) {
    if (sheet.isNullObject) continue;
    const value = String(range.values[0]?.[0] ?? "");
    if (value === String(cell.value)) range.formulas = [[cell.before]];
    else if (value !== String(cell.before ?? "")) left.push(`${cell.sheet}!${cell.address}`);
  }
  // From the right, so that what is deleted does not move what is still to be looked at.
  for (const { place: column, range, sheet } of added.reverse()) {
    if (sheet.isNullObject) continue;
    const given = [column.header, ...column.values].map(String);
    const held = (range.values as unknown[][]).map(([value]) => String(value ?? ""));
    const isThere = held[0] === column.header;
    if (isThere && held.some((value, row) => value !== given[row]))
      left.push(`${column.sheet}!${column.address}`);
    else if (isThere && column.table !== undefined)
      workbook.tables.getItem(column.table).columns.getItem(column.header).delete();
    else if (isThere) range.clear(Excel.ClearApplyTo.contents);
  }
  if (part && parts) {
    const [first, ...others] = parts.items;
    if (part.before === undefined) first?.delete();
    else if (first) first.setXml(part.before);
    else workbook.customXmlParts.add(part.before);
    others.forEach((each) => each.delete());
  }
  await context.sync();
  return left;
}
