import type { Municipality } from "../municipalities";

/** How strongly procurement should be directed to a place, strongest first; as the run words it. */
export const strengths = ["high", "medium", "low", "none", "over"] as const;

export type Strength = (typeof strengths)[number];

/** What a run (or a given figure) says of one municipality, as far as procurement needs it. */
export interface ProcurementNeed {
  readonly municipality: Municipality;
  /** [places] new, whole */
  readonly places: number;
  /** [persons] credited */
  readonly existing: number;
  /** [persons] still missing to the target */
  readonly shortfall: number;
  /** Against the scenario's thresholds (directionHighBelow, directionMediumBelow). */
  readonly direction: Strength;
  /** What holds the places back, where something does. */
  readonly bound?: string;
}
