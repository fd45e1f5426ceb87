import { success } from "../base";
import type { Result } from "../base";
import { readWorkbook } from "../xlsx";
import { fileJob, fileResults, fileTables } from "../files";

/** What was found in a file. */
export interface InspectedFile {
  readonly tables: readonly { readonly sheet: string; readonly address: string; readonly rows: number }[];
  readonly scenarios: readonly { readonly name: string; readonly total: number }[];
  readonly results: readonly {
    readonly cell: string;
    readonly rows: number;
    readonly fingerprint?: string;
  }[];
}

/** Says what a file holds that the product knows, without calculating. Errors: F801–F805. */
export async function inspectFile(bytes: Uint8Array): Promise<Result<InspectedFile>> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return read;
  const job = fileJob(read.value, "Scenario");
  const scenarios = job.ok ? job.value.scenarios : [];
  return success({
    tables: fileTables(read.value).map(({ sheet, address, values }) => ({
      sheet,
      address,
      rows: values.length - 1,
    })),
    // The one in the cells is stored too, as long as nobody changed it.
    scenarios: scenarios
      .map(({ name, scenario }) => ({ name, total: scenario.total }))
      .filter(
        (each, place, all) =>
          all.findIndex(({ name, total }) => name === each.name && total === each.total) === place,
      ),
    results: fileResults(read.value).map(({ cell, rows, fingerprint }) => ({
      cell,
      rows: rows.length,
      ...(fingerprint ? { fingerprint: fingerprint.text } : {}),
    })),
  });
}
