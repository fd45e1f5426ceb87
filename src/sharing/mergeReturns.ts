import type { Result } from "../base";
import type { ScenarioRun } from "../scenario";
import type { Table } from "../tables";
import { acceptance } from "./acceptance";
import type { Accepted } from "./acceptance";
import type { ReturnedCopy } from "./copyInput";
import { keptPlaces } from "./keptPlaces";
import { changedCells } from "./changedCells";
import { logCells } from "./logCells";
import type { MergeLog } from "./mergeLog";
import type { MunicipalCell } from "./municipalCell";
import type { ReturnDifference } from "./returnDifference";
import { returnConflict } from "./returnConflict";
import { returnReading } from "./returnReading";
import type { ReturnReading } from "./returnReading";
import { takenLog } from "./takenLog";
import { withMunicipalCells } from "./withMunicipalCells";

/** One return beside what was sent. */
export interface MergedFile {
  readonly file: string;
  /** Who agreed, and when ("2024-05-31"), as typed; empty where nothing was. */
  readonly agreedBy: string;
  readonly date: string;
  /** Whether the base gives what was sent, with or without what was taken back since. */
  readonly matched: boolean;
  readonly differences: readonly ReturnDifference[];
}

/** What merging came to. */
export interface MergeOutcome {
  readonly files: readonly MergedFile[];
  readonly log: MergeLog;
  /** What is to be written into the municipal table, so that the next run gives exactly what was agreed. */
  readonly cells: readonly MunicipalCell[];
}

/** What returns are taken back into. */
export interface MergeBase {
  readonly run: ScenarioRun;
  readonly log: MergeLog;
  /**
   * Runs the same key and scenario on another state of the table. With it a return is also held against the base as it was before
   * anything was taken back, and what was agreed is tried: municipalities that would move are kept at their places.
   */
  readonly runOn?: (table: Table) => Result<ScenarioRun>;
}

/**
 * Takes returned county copies back into the base.
 * @param base      the run that the copies were made of, and what was taken back before
 * @param returns   as read, in any order
 * @param accepted  all that is sound, nothing, or what is named
 * @remarks
 * The same file twice changes nothing, and the order of the files does not matter. Agreed figures go together, county by
 * county, so that county sums are kept: of a part that does not keep the sum by itself nothing is taken. A return is in conflict
 * where its row in the base is no longer as sent, or where another return (now or before) says something else; a conflict is taken
 * over only where it is named alone. Errors: none here; what is wrong is a difference that is refused. Source: METHOD 3, swaps.
 */
export function mergeReturns(
  base: MergeBase,
  returns: readonly ReturnedCopy[],
  accepted: Accepted,
): MergeOutcome {
  const { run, log, runOn } = base;
  const earlier = runOn?.(withMunicipalCells(run.municipal, logCells(log.entries, "before")));
  const readings = returns.map((returned) =>
    returnReading(returned, { now: run, log, ...(earlier?.ok ? { before: earlier.value } : {}) }),
  );
  const sound = readings.filter((each) => each !== undefined);
  const decided = sound.map((reading) => decide(reading, sound, base, accepted));
  const taken = takenLog(base, decided);
  const kept = runOn ? keptPlaces(base.run, runOn, log, taken) : taken;
  const files = readings.map((reading, at): MergedFile => {
    const own = decided.find((each) => each.reading === reading);
    const { file = "", agreedBy = "", date = "" } = returns[at] ?? {};
    return { file, agreedBy, date, matched: reading?.matched ?? false, differences: own?.differences ?? [] };
  });
  return { files, log: kept, cells: changedCells(log, kept) };
}

/** A return with what was decided on each difference. */
export interface DecidedReturn {
  readonly reading: ReturnReading;
  readonly differences: readonly ReturnDifference[];
}

function decide(
  reading: ReturnReading,
  all: readonly ReturnReading[],
  base: MergeBase,
  accepted: Accepted,
): DecidedReturn {
  const judged = reading.findings.flatMap((finding): ReturnDifference[] => {
    const { isChosen, isNamed } = acceptance(finding, accepted);
    if (finding.reason) return [{ ...finding, status: "refused", reason: finding.reason }];
    const conflict = returnConflict(finding, reading, all, base);
    if (conflict === "known") return [];
    const { reason: _, ...plain } = finding;
    if (conflict && !(isNamed && conflict.mayOverrule))
      return [{ ...plain, status: "conflict", reason: conflict.reason }];
    return [{ ...plain, status: isChosen ? "accepted" : "open" }];
  });
  const agreed = judged.filter(({ field, status }) => field === "agreed" && status === "accepted");
  const moved = agreed.reduce(
    (sum, { code, returned }) => sum + Number(returned) - (reading.placesThere.get(code) ?? 0),
    0,
  );
  if (moved === 0) return { reading, differences: judged };
  return {
    reading,
    differences: judged.map((each) =>
      agreed.includes(each) ? { ...each, status: "refused", reason: "unbalanced" } : each,
    ),
  };
}
