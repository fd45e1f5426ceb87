import type { ScenarioRun } from "../scenario";
import { copiesFor } from "./copiesFor";
import type { CopyContent } from "./copyContent";
import { openCopy } from "./openCopy";
import type { CopyOptions } from "./openCopy";

/**
 * What one county is sent: its own rows, their sum, and the country's sums that they follow from.
 * @param run     a scenario carried out
 * @param county  [code] two digits
 * @returns undefined where no municipality of the run lies in the county
 * @remarks
 * Built by naming what goes in, never by striking out. Another county's rows leave only their share of the country's sums.
 * Source: METHOD 8. Errors: none here.
 */
export function countyCopy(
  run: ScenarioRun,
  county: string,
  options: CopyOptions = {},
): CopyContent | undefined {
  if (!options.masked) return openCopy(run, county, options);
  return copiesFor(run, "county", options).find(({ countyCode }) => countyCode === county);
}
