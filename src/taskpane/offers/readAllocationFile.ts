import { fileJob } from "../../files";
import { readWorkbook } from "../../xlsx";
import type { ImportedBasis, ProposedScenario } from "./allocationBasis";
import { basisOfTable } from "./basisOfTable";
import { offersInFile } from "./offersInFile";

/**
 * Reads need and stock out of the distribution's workbook, which is not changed; the scenario in its cells counts before a stored one.
 * @param propose  the scenario where the file has none
 */
export async function readAllocationFile(
  bytes: Uint8Array,
  from: string,
  propose: ProposedScenario,
): Promise<ImportedBasis> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return { kind: "issues", issues: read.issues };
  const [offers] = offersInFile(read.value);
  if (offers) return { kind: "fault", text: "basisHasOffers", values: { sheet: offers.sheet } };
  const job = fileJob(read.value, from);
  if (job.ok) {
    const [named] = job.value.scenarios;
    return named
      ? basisOfTable(from, job.value.table, named, false)
      : { kind: "fault", text: "basisNoTable" };
  }
  if (!job.issues.some(({ code }) => code === "F703")) return { kind: "issues", issues: job.issues };
  // Read again with any total: only the table is wanted, the scenario is the pane's own.
  const bare = fileJob(read.value, from, 0);
  const named = bare.ok ? propose(bare.value.table) : undefined;
  return bare.ok && named
    ? basisOfTable(from, bare.value.table, named, true)
    : { kind: "fault", text: "basisNoTable" };
}
