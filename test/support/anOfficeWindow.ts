import { createRequire } from "node:module";
import path from "node:path";
import { buildSync } from "esbuild";
import type { createExcelWorkbook } from "../../src/excel";
import { officeJsFolder, readCatalog } from "../excel-host/catalog/readCatalog";
import { attachSamePage, type ExcelHost } from "../excel-host";
import type { Workbook } from "../excel-host";
import { loadOfficeJs } from "../excel-host/transport/loadOfficeJs";

type OfficeWindow = Window & typeof globalThis;

/** One person's window: a real office.js of its own and the product's port in it, on a workbook that others may have open too. */
export interface OpenOffice {
  readonly host: ExcelHost;
  readonly Excel: typeof Excel;
  readonly createPort: typeof createExcelWorkbook;
  close(): void;
}

let bundle: string | undefined;

/** Opens a window of its own beside the test's. */
export async function anOfficeWindow(workbook: Workbook): Promise<OpenOffice> {
  // The page library comes with the test runner's page environment.
  const require = createRequire(createRequire(__filename).resolve("jest-environment-jsdom"));
  const { JSDOM } = require("jsdom") as {
    JSDOM: new (html: string, options: object) => { readonly window: OfficeWindow };
  };
  const { window: page } = new JSDOM("<!doctype html>", {
    url: "https://localhost/taskpane.html",
    runScripts: "outside-only",
    pretendToBeVisual: true,
  });
  const host = attachSamePage(page, readCatalog(), workbook, { uiLocale: "sv-SE" });
  await loadOfficeJs(page, officeJsFolder());
  bundle ??= buildSync({
    entryPoints: [path.resolve(__dirname, "../../src/excel/index.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "fordelaExcel",
    target: "es2022",
  }).outputFiles[0]!.text;
  page.eval(`${bundle};globalThis.fordelaExcel = fordelaExcel;`);
  const made = page as unknown as {
    readonly Excel: typeof Excel;
    readonly fordelaExcel: { readonly createExcelWorkbook: typeof createExcelWorkbook };
  };
  return {
    host,
    Excel: made.Excel,
    createPort: made.fordelaExcel.createExcelWorkbook,
    close: () => page.close(),
  };
}
