import type { ScenarioRun } from "../scenario";
import { copiesFor } from "./copiesFor";
import type { CopyContent } from "./copyContent";
import { countyCopy } from "./countyCopy";

/**
 * The copy that a run gives now, for the same receiver and by the same choices as one that was sent.
 * @returns undefined where the run has nobody of that code
 */
export function copyLike(run: ScenarioRun, sent: CopyContent): CopyContent | undefined {
  const { scope, reference, masked, formulas, countyCode } = sent;
  if (scope === "county") return countyCopy(run, countyCode, { reference, masked, formulas });
  return copiesFor(run, scope, { reference, masked, formulas }).find(
    (copy) =>
      copy.countyCode === countyCode &&
      (scope !== "municipality" || copy.rows[0]?.code === sent.rows[0]?.code),
  );
}
