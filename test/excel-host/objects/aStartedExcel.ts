import { aWorkbook } from "../aWorkbook";
import type { Workbook } from "../model";
import { startExcel, type StartedExcel, type StartOptions } from "../startExcel";

/** The workbook that most tests of the API start from: a table with codes, names, counties and populations. */
export function municipalities(): Workbook {
  return aWorkbook()
    .sheet("Kommuner", {
      table: "Kommuner",
      text: [0],
      rows: [
        ["Kod", "Kommun", "Folkmängd"],
        ["0180", "Stockholm", 984748],
        ["1280", "Malmö", 357377],
        ["2584", "Kiruna", 22423],
      ],
    })
    .sheet("Tom")
    .done();
}

/** Starts Excel once for a test file; each test gets a fresh workbook, and the emulation itself must not fail. */
export function aStartedExcel(options: StartOptions = {}): () => StartedExcel {
  let excel: StartedExcel;
  beforeAll(async () => {
    excel = await startExcel({ uiLocale: "sv-SE", ...options });
  });
  beforeEach(async () => {
    await excel.reset(municipalities());
  });
  afterEach(() => {
    expect(excel.host.internalFaults).toEqual([]);
  });
  return () => excel;
}

/** The error that a run ends with. */
export async function refusal(run: Promise<unknown>): Promise<OfficeExtension.Error> {
  return run.then(
    () => {
      throw new Error("The run was not refused.");
    },
    (error: OfficeExtension.Error) => error,
  );
}

/** Time for events to reach their handlers. */
export const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
