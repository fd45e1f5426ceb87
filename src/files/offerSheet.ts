import { offerRole } from "../procurement";
import type { WorkbookFile } from "../xlsx";
import { sheetGrid } from "./sheetGrid";

const offerFunctions = /(?<![\w.])FORDELA\.(?:RANKOFFERS|SELECTOFFERS|OFFERCURVE|SURCHARGES)\(/i;

/**
 * The first sheet that holds offers or what was calculated from them; undefined where none does.
 * @remarks
 * Until the award, bids are absolutely secret, towards other authorities too: no copy may hold them. A header row with a price
 * and a supplier or an id, beside places, is taken for offers. Source: METHOD 5 (OSL 19:3 second paragraph, offentleglova § 23).
 */
export function offerSheet(file: WorkbookFile): string | undefined {
  return file.sheets.find((sheet) => {
    if (sheet.cells.some(({ formula }) => formula !== undefined && offerFunctions.test(formula))) return true;
    return sheetGrid(sheet).some((row) => {
      const roles = row.map((value) => (typeof value === "string" ? offerRole(value) : undefined));
      return (
        roles.includes("price") &&
        roles.includes("places") &&
        (roles.includes("supplier") || roles.includes("id"))
      );
    });
  })?.name;
}
