import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { addCustomXml } from "./addCustomXml";
import { fileFormula } from "./fileFormula";
import type { WorkbookFile } from "./workbookFile";
import { writeSheet } from "./writeSheet";

const dayWithoutDate = "2000-01-01T00:00:00Z";

/**
 * Writes an .xlsx file. The same workbook gives the same bytes, anywhere and at any time.
 * @param workbook  what is to stand in it; formulas with what they come to, as nothing is calculated here
 * @returns the file; what Excel or a reader without the add-in shows are the values that came with the formulas
 * @remarks Example: writeWorkbook({ sheets: [{ name: "Blad", cells: [{ row: 0, column: 0, value: "Kod" }] }] })
 */
export async function writeWorkbook(workbook: WorkbookFile): Promise<Uint8Array> {
  const { sheets, names = [], customXml = [], activeSheet, title, author } = workbook;
  const made = new Date(workbook.created ?? dayWithoutDate);
  const written = await writeXlsx({
    sheets: sheets.map(writeSheet),
    ...(names.length > 0
      ? {
          namedRanges: names.map(({ name, formula, sheet }) => ({
            name,
            range: fileFormula(formula),
            ...(sheet === undefined ? {} : { scope: sheet }),
          })),
        }
      : {}),
    ...(activeSheet === undefined ? {} : { activeSheet }),
    properties: {
      ...(title === undefined ? {} : { title }),
      ...(author === undefined ? {} : { creator: author }),
      created: made,
      modified: made,
    },
  });
  const hasFormulas = sheets.some(({ cells }) => cells.some(({ formula }) => formula !== undefined));
  const packed = keptAsWritten(unzipSync(written));
  const parts = addCustomXml(hasFormulas ? trusted(packed) : packed, customXml);
  // The zip format keeps local time without a zone: one day for all, made of local parts, is the same everywhere.
  return zipSync({ ...parts }, { level: 9, mtime: new Date(2000, 0, 1) });
}

/**
 * Marked as calculated by Excel, not to be calculated on opening: there, functions of an add-in that is not installed
 * turn into #NAME?.
 */
function keptAsWritten(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const book = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  return {
    ...parts,
    "xl/workbook.xml": strToU8(book.replace(/<calcPr[^>]*\/>/, '<calcPr calcId="191029"/>')),
  };
}

/**
 * LibreOffice shows the text that a formula came to only from programs that it knows by name, and #NAME? for any other's
 * (D-091); figures it shows in any case.
 */
function trusted(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const path = "docProps/app.xml";
  const said = strFromU8(parts[path] ?? new Uint8Array());
  const named = said.replace(/<Application>[^<]*</, "<Application>Microsoft Excel<");
  return { ...parts, [path]: strToU8(named) };
}
