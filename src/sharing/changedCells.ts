import { logCells } from "./logCells";
import type { MergeLog } from "./mergeLog";
import type { MunicipalCell } from "./municipalCell";

/** The cells of the municipal table in which two states of a log differ: what left it is restored, what came is filled in. */
export function changedCells(from: MergeLog, to: MergeLog): readonly MunicipalCell[] {
  const same = new Set(from.entries);
  const gone = from.entries.filter(
    ({ code, field }) => !to.entries.some((each) => each.code === code && each.field === field),
  );
  const come = to.entries.filter((entry) => !same.has(entry));
  return [...logCells(gone, "before"), ...logCells(come, "taken")];
}
