import type { FileCell } from "../../../src/xlsx";
import { countyCopy } from "../../../src/sharing";
import type { CopyOptions } from "../../../src/sharing";
import type { ScenarioRun } from "../../../src/scenario";
import { countyWorkbook, writeWorkbook } from "../../../src/xlsx";

/** What a county fills in: by municipality code and field. */
export type Filled = Readonly<
  Record<string, Partial<Record<"agreed" | "capacity" | "comment", string | number>>>
>;

/** A county's copy with what was filled in, as the file that comes back. */
export async function aReturnedFile(
  run: ScenarioRun,
  county: string,
  filled: Filled,
  options: CopyOptions & { readonly name?: string } = {},
): Promise<File> {
  const copy = countyCopy(run, county, options);
  if (!copy) throw new Error(`the run has no county ${county}`);
  const workbook = countyWorkbook(copy);
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map(({ input, ...cell }): FileCell => {
      if (input?.kind === "row") return { ...cell, value: filled[input.code]?.[input.field] ?? null };
      if (input?.kind === "front")
        return { ...cell, value: input.field === "date" ? "2024-05-31" : "Anna Ek" };
      return cell;
    }),
  }));
  const bytes = await writeWorkbook({ ...workbook, sheets });
  const file = new File([bytes as Uint8Array<ArrayBuffer>], options.name ?? `fordelning-${county}.xlsx`);
  // jsdom's files do not hand out their bytes.
  return Object.assign(file, { arrayBuffer: async () => bytes.buffer });
}
