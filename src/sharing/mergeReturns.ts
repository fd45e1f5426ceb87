import type { ScenarioRun } from "../scenario";
import type { CopyContent } from "./copyContent";
import type { ReturnedCopy } from "./copyInput";
import { copyLike } from "./copyLike";
import { countyCopy } from "./countyCopy";
import type { MergeEntry, MergeLog } from "./mergeLog";
import type { ReturnDifference, Swap } from "./returnDifference";
import { returnFindings } from "./returnFindings";
import type { ReturnFinding, ReturnFindings } from "./returnFindings";

/** One return beside what was sent. */
export interface MergedFile {
  readonly file: string;
  /** Whether the base still gives what was sent. */
  readonly matched: boolean;
  readonly differences: readonly ReturnDifference[];
}

/** What merging came to. */
export interface MergeOutcome {
  readonly files: readonly MergedFile[];
  readonly log: MergeLog;
}

interface Reading extends ReturnFindings {
  readonly returned: ReturnedCopy;
  readonly now: CopyContent;
  readonly matched: boolean;
}

/**
 * Takes returned county copies back into the base.
 * @param base     the run that the copies were made of, and what was taken back before
 * @param returns  as read, in any order
 * @param accepts  whether what is sound is taken over; otherwise it is only listed
 * @remarks
 * The same file twice changes nothing, and the order of the files does not matter. Agreed figures go together, county by
 * county, so that county sums are kept. A return is in conflict where its row in the base is no longer as sent, or where
 * another return (now or before) says something else. Errors: none here; what is wrong is a difference that is refused.
 */
export function mergeReturns(
  base: { readonly run: ScenarioRun; readonly log: MergeLog },
  returns: readonly ReturnedCopy[],
  accepts: boolean,
): MergeOutcome {
  const readings = returns.map((returned) => read(base.run, returned));
  const entries = new Map(base.log.entries.map((entry) => [keyOf(entry), entry]));
  const agreements = new Map<string, Reading>();
  const files = readings.map((reading, at): MergedFile => {
    if (reading === undefined) return { file: returns[at]?.file ?? "", matched: false, differences: [] };
    const others = readings.filter((each) => each !== undefined && each !== reading) as Reading[];
    const differences = reading.findings.flatMap((finding) => {
      if (isKnown(finding, reading, base.log)) return [];
      const reason = finding.reason ?? conflict(finding, reading, others, base.log);
      const isConflict = reason === "olderCopy" || reason === "otherReturn";
      const status =
        reason === undefined ? (accepts ? "accepted" : "open") : isConflict ? "conflict" : "refused";
      return [{ ...finding, status, ...(reason ? { reason } : {}) } as ReturnDifference];
    });
    const accepted = differences.filter(({ status }) => status === "accepted");
    for (const difference of accepted) {
      const entry = entryOf(difference, reading);
      entries.set(keyOf(entry), earlier(entries.get(keyOf(entry)), entry));
    }
    const { countyCode } = reading.now;
    const before = agreements.get(countyCode);
    const isFirst = before === undefined || swapsText(reading) < swapsText(before);
    if (isFirst && accepted.some(({ field }) => field === "agreed")) agreements.set(countyCode, reading);
    return { file: reading.returned.file, matched: reading.matched, differences };
  });
  return {
    files,
    log: {
      entries: [...entries.values()].sort(by(keyOf)),
      swaps: [...base.log.swaps, ...[...agreements.values()].flatMap(({ swaps }) => swaps)].sort(by(swapKey)),
    },
  };
}

function read(run: ScenarioRun, returned: ReturnedCopy): Reading | undefined {
  const now = copyLike(run, returned.sent);
  const open = countyCopy(run, returned.sent.countyCode);
  if (!now || !open) return undefined;
  const matched = JSON.stringify(now) === JSON.stringify(returned.sent);
  return { returned, now, matched, ...returnFindings(returned, open) };
}

function isKnown({ code, field, returned }: ReturnFinding, reading: Reading, log: MergeLog): boolean {
  const known = log.entries.find((entry) => entry.code === code && entry.field === field);
  if (known?.value !== returned) return false;
  return field !== "agreed" || agreement(reading) === loggedAgreement(reading, log);
}

function conflict(
  { code, field, returned }: ReturnFinding,
  reading: Reading,
  others: readonly Reading[],
  log: MergeLog,
): "olderCopy" | "otherReturn" | undefined {
  const { now, returned: file } = reading;
  const row = (copy: CopyContent): string => JSON.stringify(copy.rows.find((each) => each.code === code));
  const isOlder =
    field === "agreed"
      ? JSON.stringify(now.rows) !== JSON.stringify(file.sent.rows)
      : row(now) !== row(file.sent);
  if (isOlder) return "olderCopy";
  if (field === "agreed") {
    const mine = agreement(reading);
    const told = [...others.filter((each) => each.now.countyCode === now.countyCode).map(agreement)];
    return [...told, loggedAgreement(reading, log)].some((each) => each !== "" && each !== mine)
      ? "otherReturn"
      : undefined;
  }
  const told = [...others.flatMap(({ findings }) => findings), ...log.entries.map(asFinding)];
  const isDisputed = told.some(
    (each) => each.code === code && each.field === field && !each.reason && each.returned !== returned,
  );
  return isDisputed ? "otherReturn" : undefined;
}

const asFinding = ({ code, field, sent, value }: MergeEntry): ReturnFinding => ({
  code,
  field,
  sent,
  returned: value,
});

/** The sound agreed figures of a return as one text; empty where it leaves the proposal as it is. */
function agreement({ findings }: Reading): string {
  return findings
    .filter(({ field, reason }) => field === "agreed" && !reason)
    .map(({ code, returned }) => `${code}=${returned}`)
    .sort()
    .join();
}

function loggedAgreement({ now }: Reading, { entries }: MergeLog): string {
  return entries
    .filter(({ field, countyCode }) => field === "agreed" && countyCode === now.countyCode)
    .map(({ code, value }) => `${code}=${value}`)
    .sort()
    .join();
}

function entryOf(
  { code, field, sent, returned }: ReturnDifference,
  { now, returned: file }: Reading,
): MergeEntry {
  return {
    countyCode: now.countyCode,
    code,
    field: field as MergeEntry["field"],
    sent: typeof sent === "number" ? sent : null,
    value: returned ?? "",
    date: file.date,
    agreedBy: file.agreedBy,
  };
}

/** Two files that say the same: the one whose date and name come first stands, whatever the order. */
function earlier(a: MergeEntry | undefined, b: MergeEntry): MergeEntry {
  return a && `${a.date} ${a.agreedBy}` <= `${b.date} ${b.agreedBy}` ? a : b;
}

const keyOf = ({ countyCode, code, field }: MergeEntry): string => `${countyCode} ${code} ${field}`;
const swapKey = ({ from, to, persons, date, agreedBy }: Swap): string =>
  [from, to, persons, date, agreedBy].join(" ");

/** Two files may come to the same places by other swaps: one of them stands, whatever the order. */
const swapsText = ({ swaps }: Reading): string => swaps.map(swapKey).join();

function by<T>(key: (each: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
