import type { Language } from "../../base";
import { inventoryColumns } from "../../procurement";
import type { Inventory, NotCounted } from "../../procurement";
import { directionTexts, fill, formatNumber } from "../../wording";
import type { FoundTable, TakeBackRequest } from "../../workbook";
import type { InventoryChoice } from "../state/inventoryChoice";

const reasons: readonly NotCounted[] = ["noDate", "notYet", "doubleCounted"];

/**
 * The sheet that says where the capacity comes from: which table, usable share, date, what was left out, and the figures by municipality.
 * @remarks Its header names no code and no municipality of its own, so that the sheet is not taken for a table of municipalities.
 */
export function capacitySheet(
  table: FoundTable,
  choice: InventoryChoice,
  { municipalities }: Inventory,
  language: Language,
): TakeBackRequest["log"] {
  const text = directionTexts[language];
  const headers = (table.values[0] ?? []).map(String);
  const { wantedBy, unstatedShare } = choice;
  const columns = { ...inventoryColumns({ headers }), ...choice.columns };
  const shares = columns.usableShare === undefined ? undefined : headers[columns.usableShare];
  const left = (reason: NotCounted): number =>
    municipalities.reduce((all, { notCounted }) => all + (notCounted[reason] ?? 0), 0);
  const doubled = left("doubleCounted");
  const source = `${table.tableName ?? table.sheet} · ${table.sheet}!${table.address}`;
  const shown = reasons.filter((reason) => left(reason) > 0);
  const notes = [
    [text.sheetTitle],
    [fill(text.sheetSource, { source, column: headers[columns.places ?? -1] })],
    ...(shares === undefined ? [] : [[fill(text.sheetShare, { column: shares })]]),
    ...(unstatedShare === undefined
      ? []
      : [[fill(text.sheetUnstated, { share: formatNumber(unstatedShare, language) })]]),
    [wantedBy ? fill(text.sheetWanted, { date: wantedBy }) : text.sheetNoDate],
    [
      doubled > 0
        ? fill(text.sheetDoubled, { places: formatNumber(doubled, language) })
        : text.sheetNotDoubled,
    ],
    [text.sheetBlank],
    [""],
  ];
  return {
    sheet: text.sheetName,
    heads: [notes.length],
    cells: [
      ...notes,
      [
        text.sheetMunicipality,
        text.sheetClaimed,
        text.sheetUsable,
        ...shown.map((reason) => fill(text.sheetLeft, { reason: text[`left_${reason}`] })),
      ],
      ...municipalities.map(({ municipality: { code, name }, claimed, capacity, notCounted }) => [
        `${code} ${name}`,
        claimed,
        capacity,
        ...shown.map((reason) => notCounted[reason] ?? 0),
      ]),
    ],
  };
}
