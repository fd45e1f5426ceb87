import type { DifferenceReason } from "./returnDifference";
import type { ReturnFinding } from "./returnFindings";
import type { ReturnReading } from "./returnReading";
import type { MergeEntry, MergeLog } from "./mergeLog";

/** Why a sound difference is not simply taken over. */
export interface ReturnConflict {
  readonly reason: DifferenceReason;
  /** Whether the one who decides may take it over all the same, by naming it alone. */
  readonly mayOverrule: boolean;
}

/**
 * What stands against taking a difference over; "known" where it was taken over before.
 * @param all  every return that is merged together
 */
export function returnConflict(
  finding: ReturnFinding,
  reading: ReturnReading,
  all: readonly ReturnReading[],
  { log }: { readonly log: MergeLog },
): ReturnConflict | "known" | undefined {
  const { code, field, returned } = finding;
  const others = all.filter((each) => each !== reading && each.countyCode === reading.countyCode);
  const logged = log.entries.filter((each) => each.countyCode === reading.countyCode);
  if (field === "agreed") {
    const mine = reading.findings.filter((each) => each.field === "agreed" && !each.reason);
    if (mine.every((each) => isLogged(each, logged))) return "known";
    if (reading.older.size > 0) return { reason: "olderCopy", mayOverrule: true };
    const told = others.map(agreement).filter((each) => each !== "" && each !== agreement(reading));
    if (told.length > 0) return { reason: "otherReturn", mayOverrule: false };
    const wasAgreed = logged.some((each) => each.field === "agreed" && !each.isKept);
    return wasAgreed && !reading.isLater ? { reason: "otherReturn", mayOverrule: true } : undefined;
  }
  if (isLogged(finding, logged)) return "known";
  if (reading.older.has(code)) return { reason: "olderCopy", mayOverrule: true };
  const disputes = (each: ReturnFinding): boolean =>
    each.code === code && each.field === field && !each.reason && each.returned !== returned;
  if (others.some(({ findings }) => findings.some(disputes)))
    return { reason: "otherReturn", mayOverrule: false };
  if (logged.some((each) => each.code === code && each.field === field))
    return { reason: "otherReturn", mayOverrule: true };
  return field === "capacity" && isShort(finding, reading)
    ? { reason: "capacityShort", mayOverrule: true }
    : undefined;
}

const isLogged = ({ code, field, returned }: ReturnFinding, entries: readonly MergeEntry[]): boolean =>
  entries.some((entry) => entry.code === code && entry.field === field && entry.value === returned);

/** A capacity below the places would move the rest out of the county, unless the county agreed where in it the rest goes. */
function isShort(
  { code, returned }: ReturnFinding,
  { findings, placesThere, followsCapacity }: ReturnReading,
): boolean {
  const agreed = findings.find((each) => each.code === code && each.field === "agreed" && !each.reason);
  const places = agreed ? Number(agreed.returned) : (placesThere.get(code) ?? 0);
  return followsCapacity && Number(returned) < places;
}

/** The sound agreed figures of a return as one text; empty where it leaves the proposal as it is. */
function agreement({ findings }: ReturnReading): string {
  return findings
    .filter(({ field, reason }) => field === "agreed" && !reason)
    .map(({ code, returned }) => `${code}=${returned}`)
    .sort()
    .join();
}
