import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { countyFiles } from "../../src/files/countyFiles";
import type { CountyFile } from "../../src/files/countyFiles";
import { fileJob } from "../../src/files/fileJob";
import { runJob } from "../../src/files/runJob";
import type { CopyOptions } from "../../src/sharing";
import { patchWorkbook, readWorkbook, writeWorkbook } from "../../src/xlsx";
import type { WorkbookFile, WorkbookPatch } from "../../src/xlsx";
import { usualRows } from "../sharing/aCountyRun";
import type { CountyRow } from "../sharing/aCountyRun";
import { aSheet } from "./aFile";

/** A base of five municipalities in two counties as a file; its table is a real one where it is named. */
export function aBase(
  rows: readonly CountyRow[] = usualRows,
  scenario: readonly (readonly (string | number)[])[] = [],
  more: { readonly headers?: readonly string[]; readonly table?: string } = {},
): WorkbookFile {
  const headers = ["Kommunkod", "Kommun", "Folkmängd", "Anläggningsboende", ...(more.headers ?? [])];
  const sheet = aSheet("Underlag", [headers, ...rows]);
  const range = `A1:${String.fromCharCode(64 + headers.length)}${rows.length + 1}`;
  const tables = more.table === undefined ? {} : { tables: [{ name: more.table, range, headers }] };
  return {
    sheets: [
      { ...sheet, ...tables },
      aSheet("Val", [["Parameter", "Värde"], ["att fördela", 200], ["språk", "sv"], ...scenario]),
    ],
  };
}

/** The base as read, with its job and its run. */
export async function readBase(bytes: Uint8Array) {
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) throw new Error("the base does not read");
  const job = fileJob(workbook.value, "");
  if (!job.ok) throw new Error(`the base has no job: ${JSON.stringify(job.issues)}`);
  const run = runJob(job.value.table, job.value.scenarios[0]!);
  if (!run.ok) throw new Error(`the base does not run: ${JSON.stringify(run.issues)}`);
  return { workbook: workbook.value, job: job.value, run: run.value };
}

/** A base, and the files that are sent to its two counties. */
export async function sentFrom(file: WorkbookFile, options: CopyOptions = { formulas: true }) {
  const bytes = await writeWorkbook(file);
  const base = await readBase(bytes);
  const [stockholm, uppsala] = await countyFiles(base.run, "a", options);
  return { bytes, ...base, stockholm: stockholm!, uppsala: uppsala! };
}

/** A base with a patch put in. */
export function patched(bytes: Uint8Array, patch: WorkbookPatch): Uint8Array {
  const made = patchWorkbook(bytes, patch);
  if (!made.ok) throw new Error("not patched");
  return made.value.bytes;
}

/** A file with cells of a sheet filled in, as whoever received it would leave it; figures as numbers, the rest as text. */
export function filled(file: CountyFile, sheet: number, cells: Readonly<Record<string, string>>): CountyFile {
  const parts = unzipSync(file.bytes);
  const path = `xl/worksheets/sheet${sheet}.xml`;
  let xml = strFromU8(parts[path]!);
  for (const [address, value] of Object.entries(cells)) {
    const cell = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`, "s");
    if (!cell.test(xml)) throw new Error(`${address} is not in the file`);
    xml = xml.replace(cell, (_, rest: string) => {
      const look = rest.replace(/\st="\w+"/, "");
      return /^-?[1-9]|^0(\.|$)/.test(value) && Number.isFinite(Number(value))
        ? `<c r="${address}"${look}><v>${value}</v></c>`
        : `<c r="${address}"${look} t="inlineStr"><is><t>${value}</t></is></c>`;
    });
  }
  return { ...file, bytes: zipSync({ ...parts, [path]: strToU8(xml) }) };
}
