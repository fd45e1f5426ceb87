import { yesNo } from "../municipalities";
import type { Cell } from "../tables";

/** What lies within reach of a place to live. Source: Ju2022/01219 (communications, services and schools as far as possible). */
export const accessKinds = ["transport", "healthCentre", "school", "services"] as const;

export type AccessKind = (typeof accessKinds)[number];

/** Yes, no, or [minutes] to get there. */
export type AccessAnswer = boolean | number;

export type Access = Readonly<Partial<Record<AccessKind, AccessAnswer>>>;

/**
 * Reads an answer on access: yes, no or minutes; null where the cell says neither, undefined where it is blank (not stated is not no).
 * @remarks Example: 12 is twelve minutes, "ja" is yes, "-" is not stated.
 */
export function access(cell: Cell | undefined): AccessAnswer | null | undefined {
  if (cell === undefined || cell.kind === "blank" || cell.kind === "nil" || cell.kind === "notApplicable") {
    return undefined;
  }
  if (cell.kind === "number") return cell.value >= 0 ? cell.value : null;
  return yesNo(cell) ?? null;
}
