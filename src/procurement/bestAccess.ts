import { accessKinds } from "./access";
import type { Access, AccessAnswer, AccessKind } from "./access";

/**
 * The best that a municipality's places offer, of each kind: the fewest minutes, else yes before no; silent where no row says anything.
 * @remarks Shape: the order of the rows plays no part. Example: yes, 20 and 12 minutes → 12 minutes.
 */
export function bestAccess(rows: readonly Access[]): Access {
  const best: Partial<Record<AccessKind, AccessAnswer>> = {};
  for (const kind of accessKinds) {
    const answers = rows.flatMap((row) => row[kind] ?? []);
    const minutes = answers.filter((each) => typeof each === "number");
    if (minutes.length > 0) best[kind] = minutes.reduce((least, each) => Math.min(least, each));
    else if (answers.length > 0) best[kind] = answers.includes(true);
  }
  return best;
}
