import { createExcelWorkbook } from "../../src/excel";
import { allocateBlock } from "../../src/functions/allocateBlock";
import { defaultScenario, runScenario } from "../../src/scenario";
import { readTable } from "../../src/tables";
import { resultBlock } from "../../src/workbook";
import type { FoundTable, NamedScenario, WorkbookPort, WriteRequest } from "../../src/workbook";
import { startExcel, type StartedExcel } from "../excel-host";

/** The worksheet function that the live formula calls, with the shipped function's own code. */
const functions = {
  "FORDELA.ALLOCATE": {
    call: (...[table, definition, scenario, columns]: unknown[]): unknown =>
      allocateBlock(table as unknown[][], definition, scenario, columns),
    takesErrors: true,
  },
};

/** Starts the emulated Excel of a Swedish analyst once for a test file; the emulation itself must not fail. */
export function anExcelWorkbook(): () => StartedExcel {
  let excel: StartedExcel;
  beforeAll(async () => {
    excel = await startExcel({ uiLocale: "sv-SE", functions });
  });
  afterEach(() => {
    expect(excel.host.internalFaults).toEqual([]);
  });
  return () => excel;
}

/** A scenario of 1500 places by population. */
export function aNamedScenario(total = 1500): NamedScenario {
  const criterion = {
    name: "Folkmängd",
    column: "population",
    transform: "share",
    weight: 1,
  } as const;
  return {
    name: "Grund",
    definition: { criteria: [criterion] },
    scenario: { ...defaultScenario(total), missing: "zero", language: "sv" },
  };
}

/** What the pane would ask for, computed on the table as found. */
export function aRequest(table: FoundTable, own: Partial<WriteRequest> = {}): WriteRequest {
  const named = own.named ?? aNamedScenario();
  const read = readTable(table.values, table.origin);
  const run = read.ok ? runScenario(read.value, named.definition, named.scenario) : read;
  if (!run.ok) throw new Error(`The scenario does not run: ${JSON.stringify(run.issues)}`);
  const result = resultBlock(run.value);
  return { table, named, language: "sv", as: "formulas", result, replace: false, ...own };
}

/** Reads the first table and writes its result. */
export async function written(own: Partial<WriteRequest> = {}): Promise<{
  readonly port: WorkbookPort;
  readonly request: WriteRequest;
}> {
  const port = createExcelWorkbook();
  const [table] = await port.findTables();
  if (!table) throw new Error("No municipal table was found.");
  const request = aRequest(table, own);
  const outcome = await port.writeAndHighlight(request);
  expect(outcome).toMatchObject({ kind: "written" });
  return { port, request };
}
