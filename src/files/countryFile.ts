import { refusal, success } from "../base";
import type { Language, Result } from "../base";
import { emptyMergeLog } from "../sharing";
import { copyTexts } from "../wording";
import { scenarioNamespace, storedScenariosXml } from "../workbook";
import { mergeLogFile, patchWorkbook, readMergeLog, readWorkbook, reducedWorkbook } from "../xlsx";
import type { FileSheet, Strikes, WorkbookFile } from "../xlsx";
import { calculationCells } from "./calculationCells";
import { fileJob } from "./fileJob";
import { fileTables } from "./fileTables";
import { freeName } from "./freeName";
import { nativeFormulas } from "./native/nativeFormulas";
import type { NativeFormulas } from "./native/nativeFormulas";
import type { FrozenFormula } from "./native/frozenFormula";
import { offerSheet } from "./offerSheet";
import { runJob } from "./runJob";

/** Of the scenario in the cells, where nothing stored names it. */
const unnamed = "Scenario";

/** What the sender chooses for a copy of the whole workbook. */
export interface CountryWishes {
  /** Name of a stored scenario; else what stands in the cells, else the active one. */
  readonly scenario?: string;
  readonly total?: number;
  /** Whether results stand as native formulas that anyone can recalculate; else as values. */
  readonly formulas: boolean;
  readonly strikes: Strikes;
  /** The sender's reference number (diarienummer); a sheet says it where there is one. */
  readonly reference: string;
}

/** A copy of the whole workbook. */
export interface CountryCopy {
  readonly bytes: Uint8Array;
  /** What each formula of the product became, where native formulas were asked for. */
  readonly frozen: readonly FrozenFormula[];
}

/**
 * A copy of the whole workbook: all that the sender does not strike out, unknown parts byte for byte, our formulas frozen.
 * @remarks
 * With formulas, a sheet with the whole calculation is added and the results read from it. Freezing to values needs no scenario.
 * Errors: F832 a sheet holds offers, F830 and F831 what is struck out, and those of reading and running.
 */
export async function countryFile(bytes: Uint8Array, wishes: CountryWishes): Promise<Result<CountryCopy>> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return read;
  const hidden = read.value.sheets
    .filter(({ visibility }) => visibility !== undefined)
    .map(({ name }) => name);
  const reduced = reducedWorkbook(bytes, wishes.strikes, hidden);
  if (!reduced.ok) return reduced;
  const left = await readWorkbook(reduced.value);
  if (!left.ok) return left;
  const offers = offerSheet(left.value);
  if (offers !== undefined) return refusal("F832", { found: offers });
  const native = wishes.formulas ? nativeCells(read.value, left.value, wishes) : undefined;
  if (native && !native.ok) return native;
  const patched = patchWorkbook(reduced.value, {
    ...(native ? { cells: native.value.cells } : {}),
    sheets: [...(native ? native.value.sheets : []), ...referenceSheet(left.value, wishes.reference)],
    customXml: keptSettings(read.value, wishes),
  });
  return patched.ok ? success({ bytes: patched.value.bytes, frozen: native?.value.frozen ?? [] }) : patched;
}

/** The calculation and the results that read it, and every other formula of the product as far as plain functions give it. */
function nativeCells(file: WorkbookFile, left: WorkbookFile, wishes: CountryWishes): Result<NativeFormulas> {
  const job = fileJob(file, unnamed, wishes.total);
  if (!job.ok) return job;
  const { scenarios, table } = job.value;
  const named =
    wishes.scenario === undefined ? scenarios[0] : scenarios.find(({ name }) => name === wishes.scenario);
  if (!named) return refusal("F807", { found: wishes.scenario ?? "" });
  const total = wishes.total ?? named.scenario.total;
  const run = runJob(table, { ...named, scenario: { ...named.scenario, total } });
  if (!run.ok) return run;
  const { language } = run.value.scenario;
  const { sheet, cells } = calculationCells(left, { table, run: run.value, name: named.name });
  const sent = left.sheets.map(({ name }) => name);
  const taken = { sheets: [...left.sheets, sheet] };
  const words = copyTexts[language];
  const native = nativeFormulas(
    { ...file, sheets: file.sheets.filter(({ name }) => sent.includes(name)) },
    cells,
    {
      steps: freeName(taken, words.formulaSheet),
      calculation: (more) =>
        freeName(
          { sheets: [...taken.sheets, ...more.map((name) => ({ name, cells: [] }))] },
          words.calculationSheet,
        ),
    },
    language,
  );
  return success({
    ...native,
    sheets: [sheet, ...native.sheets],
    cells: [...cells, ...native.cells],
  });
}

function referenceSheet(file: WorkbookFile, reference: string): readonly FileSheet[] {
  if (reference === "") return [];
  const words = copyTexts[languageOf(file)];
  const lines = [[words.reference, reference], [words.publicDocument]];
  const cells = lines.flatMap((line, row) => line.map((value, column) => ({ row, column, value })));
  return [{ name: freeName(file, words.frontSheet), cells, columnWidths: { 0: 42, 1: 30 } }];
}

/** What the product keeps in the file, less what is struck out: other scenarios, and who agreed on what. */
function keptSettings(file: WorkbookFile, { scenario, strikes }: CountryWishes) {
  const parts = file.customXml ?? [];
  const store = parts.find(({ namespace }) => namespace === scenarioNamespace);
  const job = fileJob(file, unnamed, 0);
  const changed = [];
  if (store && strikes.kinds.includes("scenarios") && job.ok) {
    const { scenarios } = job.value;
    const named = scenarios.find(({ name }) => name === scenario) ?? scenarios[0];
    if (named) {
      const xml = storedScenariosXml({ active: named.name, scenarios: [named] });
      changed.push({ ...store, xml });
    }
  }
  const log = readMergeLog(file);
  // A log that cannot be read may hold names too.
  const isEmpty = log.ok && log.value.entries.length === 0;
  if (!isEmpty && (strikes.kinds.includes("comments") || strikes.kinds.includes("personal")))
    changed.push(mergeLogFile(emptyMergeLog, [], languageOf(file)).part);
  return changed;
}

const languageOf = (file: WorkbookFile): Language =>
  fileTables(file).some(({ values }) =>
    values[0]?.some((header) => /kommunenr|folkemengde|fylke/i.test(String(header))),
  )
    ? "nb"
    : "sv";
