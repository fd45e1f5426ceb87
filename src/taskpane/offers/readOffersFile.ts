import { success } from "../../base";
import type { Result } from "../../base";
import type { FoundTable } from "../../workbook";
import { readWorkbook } from "../../xlsx";
import { offersInFile } from "./offersInFile";

/** The tables of offers in a file of the user's; none is an answer too. Errors: F801–F805. */
export async function readOffersFile(bytes: Uint8Array): Promise<Result<readonly FoundTable[]>> {
  const read = await readWorkbook(bytes);
  return read.ok ? success(offersInFile(read.value)) : read;
}
