import type { ScenarioRun } from "../../scenario";
import { copiesFor } from "../../sharing";
import type { CopyContent } from "../../sharing";
import type { CopyWishes } from "./copyWishes";

/** What a wish asks for, masked together with all that it does not ask for. */
export function wantedCopies(
  run: ScenarioRun,
  wishes: Pick<CopyWishes, "scope" | "to" | "masked" | "formulas" | "reference">,
): readonly CopyContent[] {
  const { scope, to, masked, formulas, reference } = wishes;
  const copies = copiesFor(run, scope, { masked, formulas: formulas && !masked, reference });
  if (scope === "country" || to === "all") return copies;
  if (to.startsWith("all:")) return copies.filter((copy) => `all:${copy.countyCode}` === to);
  return copies.filter((copy) => (scope === "county" ? copy.countyCode : copy.rows[0]?.code) === to);
}
