import { refusal, success } from "../base";
import type { Language, Result } from "../base";
import { parameterNames } from "../scenario";
import type { ScenarioRun } from "../scenario";
import { fingerprint } from "../sharing";
import { commandTexts, fill } from "../wording";
import {
  isResultHeader,
  keyDefinitionBlock,
  resultBlock,
  scenarioBlock,
  scenarioNamespace,
  sheetNames,
  storedScenariosXml,
} from "../workbook";
import type { NamedScenario } from "../workbook";
import { patchWorkbook, readWorkbook } from "../xlsx";
import type { FileSheet, WorkbookFile } from "../xlsx";
import { fileJob, freeSheetName, runJob, sheetGrid } from "../files";

/** What to calculate in a file. */
export interface AllocateRequest {
  /** Name of a stored scenario; else what stands in the cells, else the active one. */
  readonly scenario?: string;
  /** [persons] or [places] instead of the scenario's own. */
  readonly total?: number;
  readonly language?: Language;
}

/** A file with its result. */
export interface AllocatedFile {
  readonly bytes: Uint8Array;
  readonly run: ScenarioRun;
  readonly name: string;
  readonly sheet: string;
  readonly fingerprint: string;
  readonly language: Language;
}

const storeId = "{6F1F4C0E-6B1A-4D5E-9C37-0F0B7D1E5A21}";

/**
 * The whole job on a file: reads table and scenario, runs it, and puts the result on a sheet as values; scenario and key stand in
 * cells and in the store, where a receiver without the add-in and the pane find them. All other parts keep their bytes.
 * @remarks Errors: F801–F805 the file, F703, F806, F807, and those of the run, with their cells.
 */
export async function allocateFile(
  bytes: Uint8Array,
  request: AllocateRequest,
): Promise<Result<AllocatedFile>> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return read;
  const job = fileJob(read.value, request.scenario ?? "Scenario", request.total);
  if (!job.ok) return job;
  const { table, scenarios, stored, isVisible } = job.value;
  const found =
    request.scenario === undefined ? scenarios[0] : scenarios.find(({ name }) => name === request.scenario);
  if (!found) return refusal("F807", { found: request.scenario ?? "" });
  const asked = request.total === undefined ? found.scenario : { ...found.scenario, total: request.total };
  const run = runJob(table, { ...found, scenario: asked });
  if (!run.ok) return run;
  const own = run.value.municipal.country === "NO" ? "nb" : "sv";
  const isNew = !isVisible && stored === undefined;
  const language = request.language ?? (isNew ? own : asked.language);
  const named: NamedScenario = { ...found, scenario: { ...asked, language } };
  const print = fingerprint(run.value);
  const sheets = newSheets(read.value, named, run.value, language, print);
  const writesSettings = found !== scenarios[0] || !isVisible || request.total !== undefined;
  const others = stored?.scenarios.filter(({ name }) => name !== named.name) ?? [];
  const xml = storedScenariosXml({ active: named.name, scenarios: [...others, named] });
  const patched = patchWorkbook(bytes, {
    sheets: writesSettings ? sheets : sheets.slice(0, 1),
    customXml: [{ id: storeId, namespace: scenarioNamespace, xml }],
  });
  if (!patched.ok) return patched;
  const sheet = sheets[0]?.name ?? "";
  return success(
    { bytes: patched.value.bytes, run: run.value, name: named.name, sheet, fingerprint: print, language },
    run.issues,
  );
}

/** The result, then scenario and key side by side, each on a sheet of its own. */
function newSheets(
  file: WorkbookFile,
  named: NamedScenario,
  run: ScenarioRun,
  language: Language,
  print: string,
): readonly FileSheet[] {
  const names = sheetNames[language];
  const isResult = (sheet: FileSheet): boolean => sheetGrid(sheet).some(isResultHeader);
  const result: Block = [
    [`${names.result} – ${named.name}`],
    [`${parameterNames[language].total}: ${named.scenario.total}`],
    [fill(commandTexts[language].fingerprint, { fingerprint: print })],
    [],
    ...resultBlock(run, undefined, language),
  ];
  const scenario = scenarioBlock(named.scenario, language);
  const key = keyDefinitionBlock(named.definition, language);
  const length = Math.max(scenario.length, key.length);
  const lines = Array.from({ length }, (_, row) => [...(scenario[row] ?? ["", ""]), "", ...(key[row] ?? [])]);
  const settings: Block = [[`${names.settings} – ${named.name}`], [], ...lines];
  return [
    laidOut(freeSheetName(file, names.result, isResult), result, { 0: 8, 1: 20, 2: 22 }, 5),
    laidOut(
      freeSheetName(file, names.settings, () => false),
      settings,
      { 0: 34, 1: 22, 3: 24, 4: 24 },
      0,
    ),
  ];
}

type Block = readonly (readonly (string | number)[])[];

function laidOut(
  name: string,
  block: Block,
  columnWidths: Readonly<Record<number, number>>,
  rows: number,
): FileSheet {
  const cells = block.flatMap((line, row) =>
    line.flatMap((value, column) => (value === "" ? [] : [{ row, column, value }])),
  );
  return { name, cells, columnWidths, frozen: { rows, columns: rows > 0 ? 2 : 0 } };
}
