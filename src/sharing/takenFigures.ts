import type { ScenarioRun } from "../scenario";
import type { MergeLog } from "./mergeLog";

/** What was taken back, as figures for the municipal table, by municipality code. */
export interface TakenFigures {
  /** [places] every municipality of a county that agreed, so that the county's sum stays whatever is settled elsewhere */
  readonly pinned: ReadonlyMap<string, number>;
  /** [places] */
  readonly capacity: ReadonlyMap<string, number>;
}

/**
 * The figures that agreements and capacities come to in the municipal table.
 * @param sent  the run that the copies were made of, without what was agreed
 * @remarks
 * Where a county agreed on 12 and 7 for two of its municipalities, its others are pinned at what was proposed.
 * Decision: D-112.
 */
export function takenFigures(sent: ScenarioRun, { entries }: MergeLog): TakenFigures {
  const whole = (field: "agreed" | "capacity"): Map<string, number> =>
    new Map(
      entries.flatMap((entry) =>
        entry.field === field && typeof entry.value === "number" ? [[entry.code, entry.value] as const] : [],
      ),
    );
  const agreed = whole("agreed");
  const counties = new Set(
    entries.filter(({ field }) => field === "agreed").map(({ countyCode }) => countyCode),
  );
  const pinned = sent.results
    .filter(({ municipality }) => counties.has(municipality.countyCode))
    .map(({ municipality: { code }, places }) => [code, agreed.get(code) ?? places] as const);
  return { pinned: new Map(pinned), capacity: whole("capacity") };
}
