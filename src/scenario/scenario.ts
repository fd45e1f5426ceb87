import type { Language } from "../base";
import type { ApportionMethod, PlacesMethod } from "../allocation";
import type { Country } from "../municipalities";

export const purposes = ["acquisition", "assignment", "settlement"] as const;
export type Purpose = (typeof purposes)[number];

export const missingPolicies = ["refuse", "zero", "upper", "exclude"] as const;
export type MissingPolicy = (typeof missingPolicies)[number];

/** Weights of what already stands in the municipality, by role of the column; each ≥ 0, 1 counts in full. */
export interface Credits {
  readonly ownHousing: number;
  readonly agencyHousing: number;
  readonly municipalHousing: number;
  readonly asylumSeekers: number;
  readonly reception: number;
}

/** Every parameter of one run. What the table leaves out has the default of FUNCTIONS. */
export interface Scenario {
  /** [persons] or [places], whole */
  readonly total: number;
  readonly purpose: Purpose;
  readonly country?: Country;
  readonly credits: Credits;
  /** Whether unaccompanied minors standing directly right of a stock are taken out of it. */
  readonly deductUnaccompanied: boolean;
  readonly method: PlacesMethod;
  readonly targetMethod: ApportionMethod;
  /** [places] */
  readonly minimum: number;
  /** [per 1000] */
  readonly maximumPerThousand?: number;
  readonly useCapacity: boolean;
  /** [× the average of credited stock per 1,000] */
  readonly exemptAbove?: number;
  readonly missing: MissingPolicy;
  /** [share] existing / (existing + places) below which the need is high; below the second, medium. */
  readonly directionHighBelow: number;
  readonly directionMediumBelow: number;
  readonly language: Language;
}
