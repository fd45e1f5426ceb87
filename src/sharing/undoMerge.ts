import type { MunicipalTable } from "../municipalities";
import { acceptance } from "./acceptance";
import type { Accepted } from "./acceptance";
import { changedCells } from "./changedCells";
import { fieldRoles } from "./logCells";
import type { MergeEntry, MergeLog } from "./mergeLog";
import { municipalCell } from "./municipalCell";
import type { MunicipalCell } from "./municipalCell";

/** A log without what was undone. */
export interface UndoneMerge {
  readonly log: MergeLog;
  /** What is to be written into the municipal table: what stood there before. */
  readonly cells: readonly MunicipalCell[];
  /** What was taken out of the log while its cell was left: someone changed it since. */
  readonly left: readonly MergeEntry[];
}

/**
 * Takes back what was taken over: the cells hold again what they held before the first return.
 * @param municipal  the table as it is
 * @param chosen     all, or what is named as when returns are accepted
 * @remarks
 * Agreed figures of a county go together, so that its sum is kept. A cell that no longer holds what was taken over is left as it
 * is and named. Places that were kept for the others' sake go with the last agreement.
 */
export function undoMerge(municipal: MunicipalTable, log: MergeLog, chosen: Accepted): UndoneMerge {
  const isChosen = (entry: MergeEntry): boolean => acceptance(entry, chosen).isChosen;
  const isNamed = ({ field, isKept }: MergeEntry): boolean => field === "agreed" && !isKept;
  const counties = new Set(
    log.entries
      .filter(isNamed)
      .filter(isChosen)
      .map((each) => each.countyCode),
  );
  const stays = (entry: MergeEntry): boolean =>
    isNamed(entry) ? !counties.has(entry.countyCode) : !isChosen(entry);
  const remain = log.entries.filter(stays);
  const isAnyNamed = remain.some(isNamed);
  const entries = log.entries.filter((each) => (each.isKept ? isAnyNamed : stays(each)));
  const left = log.entries.filter((entry) => {
    const role = fieldRoles[entry.field];
    if (role === undefined || entries.includes(entry)) return false;
    return municipalCell(municipal, entry.code, role) !== entry.value;
  });
  const next: MergeLog = {
    version: 2,
    entries,
    swaps: log.swaps.filter(({ from }) => !counties.has(from.slice(0, 2))),
    copies: entries.length === 0 ? [] : log.copies,
  };
  const isLeft = ({ code, role }: MunicipalCell): boolean =>
    left.some((entry) => entry.code === code && fieldRoles[entry.field] === role);
  return { log: next, cells: changedCells(log, next).filter((cell) => !isLeft(cell)), left };
}
