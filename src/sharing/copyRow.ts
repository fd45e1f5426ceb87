/** Figures that a copy tells of a municipality or of a whole county; null stands for a figure that is masked. */
export interface CopyFigures {
  /** [share] */
  readonly key: number | null;
  /** [persons] unrounded */
  readonly entitlement: number | null;
  /** [persons] whole */
  readonly target: number | null;
  /** [persons] credited */
  readonly existing: number | null;
  /** [persons] existing − target */
  readonly deviation: number | null;
  /** [persons] max(0, target − existing) */
  readonly shortfall: number | null;
  /** [places] whole, new */
  readonly places: number | null;
}

/** A municipality's row in a copy. */
export interface CopyRow extends CopyFigures {
  /** [code] four digits */
  readonly code: string;
  readonly name: string;
  /** [places] the least and the most that the scenario and the table allow; null where there is no ceiling or it is masked. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Whether the tie rule decided its last place or its target. */
  readonly tied: boolean;
}

/** The columns of figures, in the order in which they are shown. */
export const copyColumns = [
  "key",
  "entitlement",
  "target",
  "existing",
  "deviation",
  "shortfall",
  "places",
] as const satisfies readonly (keyof CopyFigures)[];
