import { webcrypto } from "node:crypto";
import { Calculator } from "./calc";
import { readCustomFunctions } from "./calc/readCustomFunctions";
import type { CustomFunctionTable } from "./calc";
import { officeJsFolder, readCatalog } from "./catalog/readCatalog";
import type { Workbook } from "./model";
import { aWorkbook } from "./aWorkbook";
import { attachSamePage, type ExcelHost, type HostOptions } from "./transport";
import { loadOfficeJs } from "./transport/loadOfficeJs";

export interface StartOptions extends HostOptions {
  /** The workbook that is open; one empty sheet where left out. */
  readonly workbook?: Workbook;
  /** Worksheet functions by their full name, or the path of a built `functions.js`. */
  readonly functions?: CustomFunctionTable | string;
  /** What a function gets for an empty cell in a range: desktop Excel's 0 unless said otherwise. */
  readonly emptyCells?: 0 | "" | null;
}

export interface StartedExcel {
  readonly host: ExcelHost;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** Opens another workbook and forgets faults, counters, registrations and the client's document settings. */
  reset(workbook?: Workbook): Promise<Workbook>;
}

interface OfficePage {
  Office: typeof Office;
  Excel: typeof Excel;
}

/** The client is loaded once per window; its language is read then and cannot change. */
let started: { page: object; host: ExcelHost } | null = null;

/** Loads the real office.js into the jsdom window over an emulated Excel; once per test file. */
export async function startExcel(options: StartOptions = {}): Promise<StartedExcel> {
  const page = window as Window & typeof globalThis;
  if (started?.page === page)
    throw new Error("Excel is already started in this window: use reset() for another workbook.");
  if (page.location.protocol !== "https:")
    throw new Error(
      "office.js refuses a host that is not https: set the test environment's url to https://localhost/.",
    );
  if (!globalThis.crypto?.randomUUID)
    Object.defineProperty(globalThis, "crypto", { configurable: true, value: webcrypto });
  const functions =
    typeof options.functions === "string"
      ? readCustomFunctions(options.functions)
      : (options.functions ?? {});
  const calculated = (workbook: Workbook): Workbook => {
    workbook.engine ??= new Calculator(workbook, { functions, emptyCells: options.emptyCells ?? 0 });
    workbook.engine.recalculate(true);
    return workbook;
  };
  const workbook = options.workbook ?? aWorkbook().done();
  const host = attachSamePage(page, readCatalog(), workbook, options);
  calculated(workbook);
  started = { page, host };
  await loadOfficeJs(page, officeJsFolder());
  const { Office: office, Excel: excel } = page as unknown as OfficePage;
  const reset = async (next: Workbook = aWorkbook().done()): Promise<Workbook> => {
    host.open(next);
    calculated(next);
    await new Promise<void>((resolve) => office.context.document.settings.refreshAsync(() => resolve()));
    return next;
  };
  return { host, Excel: excel, Office: office, reset };
}
