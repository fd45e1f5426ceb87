import { strToU8 } from "fflate";
import { escapeXml } from "./escapeXml";
import type { FileSheet } from "./fileSheet";
import { insertedBefore } from "./insertedBefore";
import type { PackageParts } from "./openPackage";
import { packageSheets } from "./packageSheets";
import { packageText } from "./packageText";
import { sheetXml } from "./sheetXml";
import { withoutCalculationOrder } from "./withoutCalculationOrder";

const contentTypes = "[Content_Types].xml";
const book = "xl/workbook.xml";
const links = "xl/_rels/workbook.xml.rels";
const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/**
 * A package with a sheet at its end, or with the cells of the sheet of that name replaced; all other parts stay the same bytes.
 * @param sheet  values, formulas and column widths; formats and tables are not put in
 * @remarks Source: ECMA-376 part 1, 12.3.24 (worksheet), 18.2.19 (sheet); part 2, 6.2.3 (content types) and 6.5 (relationships).
 */
export function addSheet(parts: PackageParts, sheet: FileSheet): PackageParts {
  const xml = strToU8(sheetXml(sheet));
  const same = packageSheets(parts).find(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
  if (same) {
    const hadFormulas = /<(?:\w+:)?f[\s>]/.test(packageText(parts, same.path));
    return { ...(hadFormulas ? withoutCalculationOrder(parts) : parts), [same.path]: xml };
  }
  let number = 1;
  while (`xl/worksheets/sheet${number}.xml` in parts) number++;
  const bookXml = packageText(parts, book);
  const ids = [...bookXml.matchAll(/\ssheetId="(\d+)"/g)].map(([, id]) => Number(id));
  const isStrict = bookXml.includes(strict);
  const relations = isStrict ? strict : transitional;
  const known = new RegExp(`xmlns:(\\w+)="${relations}"`).exec(bookXml)?.[1];
  const rel = known === undefined ? `xmlns:rel="${relations}" rel` : known;
  const sheetId = Math.max(0, ...ids) + 1;
  const entry = (prefix: string): string =>
    `<${prefix}sheet name="${escapeXml(sheet.name)}" sheetId="${sheetId}" ${rel}:id="fordelaSheet${number}"/>`;
  return {
    ...parts,
    [`xl/worksheets/sheet${number}.xml`]: xml,
    [book]: insertedBefore(parts[book], "sheets", entry),
    [links]: insertedBefore(
      parts[links],
      "Relationships",
      (prefix) =>
        `<${prefix}Relationship Id="fordelaSheet${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
    ),
    [contentTypes]: insertedBefore(
      parts[contentTypes],
      "Types",
      (prefix) =>
        `<${prefix}Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    ),
  };
}
