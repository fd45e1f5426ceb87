import { success } from "../../base";
import type { Result } from "../../base";
import type { CopyWishes } from "./copyWishes";
import type { CopyFile } from "./makeCopies";
import { workbookSheets } from "./workbookSheets";

/**
 * A copy of the whole workbook, less what is struck out; sheets with offers always are.
 * @param bytes     the workbook as it would be saved
 * @param scenario  name of the one that figures rest on
 * @remarks Errors: those of countryFile.
 */
export async function wholeCopy(
  bytes: Uint8Array,
  stem: string,
  scenario: string,
  { formulas, reference, strikes }: Pick<CopyWishes, "formulas" | "reference" | "strikes">,
): Promise<Result<CopyFile>> {
  const { countryFile } = await import("../../files");
  const seen = await workbookSheets(bytes);
  const there = seen.sheets.map(({ name }) => name);
  const offers = seen.sheets.filter(({ hasOffers }) => hasOffers).map(({ name }) => name);
  // A sheet that was struck out and is gone since is no reason to refuse.
  const sheets = [...new Set([...strikes.sheets.filter((name) => there.includes(name)), ...offers])];
  const named = scenario === "" ? {} : { scenario };
  const made = await countryFile(bytes, { ...named, formulas, reference, strikes: { ...strikes, sheets } });
  return made.ok ? success({ name: `${stem}-00.${ending(bytes)}`, bytes: made.value.bytes }) : made;
}

/** A workbook with macros opens under no other name than its own. */
function ending(bytes: Uint8Array): "xlsm" | "xlsx" {
  const name = [..."xl/vbaProject.bin"].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(name[0] ?? 0); at >= 0; at = bytes.indexOf(name[0] ?? 0, at + 1))
    if (name.every((code, place) => bytes[at + place] === code)) return "xlsm";
  return "xlsx";
}
