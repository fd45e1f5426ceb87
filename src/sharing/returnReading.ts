import type { ScenarioRun } from "../scenario";
import type { CopyContent } from "./copyContent";
import type { ReturnedCopy } from "./copyInput";
import { copyLike } from "./copyLike";
import { countyCopy } from "./countyCopy";
import type { MergeLog } from "./mergeLog";
import { returnFindings } from "./returnFindings";
import type { ReturnFindings } from "./returnFindings";
import { sentKey } from "./sentKey";

/** A return beside the base. */
export interface ReturnReading extends ReturnFindings {
  readonly returned: ReturnedCopy;
  /** [code] two digits */
  readonly countyCode: string;
  /** Fingerprint of what was sent. */
  readonly key: string;
  readonly matched: boolean;
  /** Whether it was sent after what was taken back before: then it goes on from there. */
  readonly isLater: boolean;
  /** [code] of municipalities whose row in the base is no longer as sent. */
  readonly older: ReadonlySet<string>;
  /** [places] of the county's municipalities in the base that it goes on from. */
  readonly placesThere: ReadonlyMap<string, number>;
  /** Whether the scenario follows capacity. */
  readonly followsCapacity: boolean;
}

/**
 * Reads one return beside the base as it is, and as it was before anything was taken back.
 * @returns undefined where the base has no such county
 */
export function returnReading(
  returned: ReturnedCopy,
  { now, before, log }: { readonly now: ScenarioRun; readonly before?: ScenarioRun; readonly log: MergeLog },
): ReturnReading | undefined {
  const { countyCode } = returned.sent;
  const key = sentKey(returned.sent);
  const copies = [before, now].flatMap((run) => {
    const copy = run && copyLike(run, returned.sent);
    return copy && run ? [{ copy, run }] : [];
  });
  const match = copies.find(({ copy }) => sentKey(copy) === key) ?? copies.at(-1);
  const open = match && countyCopy(match.run, countyCode);
  if (!match || !open) return undefined;
  const isKnown = log.copies.includes(key);
  const matches = sentKey(match.copy) === key;
  const row = (copy: CopyContent, code: string): string =>
    JSON.stringify(copy.rows.find((each) => each.code === code));
  const there = (matches ? match.run : now).results;
  const own = there.filter(({ municipality }) => municipality.countyCode === countyCode);
  return {
    returned,
    countyCode,
    key,
    matched: matches || isKnown,
    isLater: matches && match !== copies[0],
    older: new Set(
      returned.sent.rows
        .filter(({ code }) => !copies.some(({ copy }) => row(copy, code) === row(returned.sent, code)))
        .map(({ code }) => code),
    ),
    placesThere: new Map(own.map(({ municipality, places }) => [municipality.code, places])),
    followsCapacity: now.scenario.useCapacity,
    ...returnFindings(returned, open),
  };
}
