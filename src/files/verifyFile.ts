import { refusal, success } from "../base";
import type { Result } from "../base";
import { resultColumns } from "../report";
import type { ScenarioRun } from "../scenario";
import { fingerprint } from "../sharing";
import { resultBlock } from "../workbook";
import { copyNamespace, readCountyReturn, readWorkbook } from "../xlsx";
import { fileJob } from "./fileJob";
import { fileResults } from "./fileResults";
import type { FileResult, StoredFigure } from "./fileResults";
import { isSameFigure } from "./isSameFigure";
import { runJob } from "./runJob";
import { verifyCopy } from "./verifyCopy";

/** A figure that does not follow from the inputs; null where a row is missing on one side. */
export interface FigureDifference {
  /** "Fördelning!J14" */
  readonly cell: string;
  readonly stored: string | number | boolean | null;
  readonly computed: string | number | null;
}

export interface VerifiedFile {
  readonly ok: boolean;
  readonly fingerprint: string;
  readonly differences: readonly FigureDifference[];
}

const ownNamespaces = "https://fordela.example/";
const unescaped = (xml: string): string => xml.replaceAll("&quot;", '"');

/** What is compared: every figure, and the word that follows from figures; names and remarks are labels. */
const compared = resultColumns.filter((column) => !["code", "name", "county", "remark"].includes(column));

/**
 * Calculates a file anew from its inputs and compares every figure of every result in it; a county's copy is held against what it carries.
 * @remarks
 * Where a result says by its fingerprint which scenario it rests on, that scenario is taken; else the first that the file has.
 * Errors: F801–F805 the file, F808 no result in it, F809 masked, F820 and F822 a county copy, F703, F806 and those of the run.
 */
export async function verifyFile(bytes: Uint8Array): Promise<Result<VerifiedFile>> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return read;
  const own = read.value.customXml?.filter(({ namespace }) => namespace.startsWith(ownNamespaces)) ?? [];
  // A masked copy does not hold what its figures rest on, and must not say more than it shows: METHOD 8.
  if (own.some(({ xml }) => /"masked"\s*:\s*true/.test(unescaped(xml)))) return refusal("F809");
  if (own.some(({ namespace }) => namespace === copyNamespace)) {
    const copy = readCountyReturn("", read.value);
    return copy.ok ? success(verifyCopy(copy.value, read.value)) : copy;
  }
  const job = fileJob(read.value, "");
  if (!job.ok) return job;
  const results = fileResults(read.value);
  if (results.length === 0) return refusal("F808");
  const runs = job.value.scenarios.map((named) => runJob(job.value.table, named));
  const first = runs[0];
  if (!first?.ok) return first ?? refusal("F703");
  const printed = runs.flatMap((run) => (run.ok ? [{ run: run.value, print: fingerprint(run.value) }] : []));
  const differences = results.flatMap((result) => {
    const own = printed.find(({ print }) => print === result.fingerprint?.text) ?? printed[0];
    return own ? differencesOf(result, own.run, own.print) : [];
  });
  const said = printed.find(({ print }) => results.some((result) => result.fingerprint?.text === print));
  const print = said?.print ?? printed[0]?.print ?? "";
  return success({ ok: differences.length === 0, fingerprint: print, differences });
}

function differencesOf(result: FileResult, run: ScenarioRun, print: string): FigureDifference[] {
  const found: FigureDifference[] = [];
  const stamped = result.fingerprint;
  if (stamped && stamped.text !== print)
    found.push({ cell: stamped.cell, stored: stamped.text, computed: print });
  const { total } = result;
  if (total && total.value !== run.scenario.total)
    found.push({ cell: total.cell, stored: total.value, computed: run.scenario.total });
  const [, ...rows] = resultBlock(run, ["code", ...compared], result.language);
  const computed = new Map(rows.map(([code, ...figures]) => [String(code), figures]));
  const seen = new Set<string>();
  for (const row of result.rows) {
    const code = codeOf(row);
    const figures = computed.get(code);
    if (!figures || seen.has(code)) {
      found.push({ cell: row[0]?.cell ?? result.cell, stored: code, computed: null });
      continue;
    }
    seen.add(code);
    for (const { column, cell, value } of row) {
      const place = compared.indexOf(column);
      const expected = figures[place] ?? "";
      if (place >= 0 && !isSameFigure(value, expected))
        found.push({ cell, stored: value, computed: expected });
    }
  }
  for (const code of computed.keys())
    if (!seen.has(code)) found.push({ cell: result.cell, stored: null, computed: code });
  return found;
}

function codeOf(row: readonly StoredFigure[]): string {
  const value = String(row.find(({ column }) => column === "code")?.value ?? "").trim();
  return /^\d{3}$/.test(value) ? `0${value}` : value;
}
