import type { Municipality } from "../municipalities";

/** Self-catering, or with three meals a day. Source: METHOD 5, the forms of the 2016 framework. */
export const housingForms = ["selfCatering", "threeMeals"] as const;

export type HousingForm = (typeof housingForms)[number];

/** Smallest lot that was procured: 30 places per facility and form in the 2016 framework (METHOD 5). A parameter with its date, not a law. */
export const minimumLot = { places: 30, year: 2016 } as const;

/** [km] Municipalities of a lot between which more lies, as the crow flies, are named with it: a choice of ours (D-164). */
export const farApart = 60;

/** Places to be put out to tender together: one municipality, or neighbours in one county, each bordering on another of them. */
export interface Lot {
  readonly countyCode: string;
  readonly county: string;
  readonly form: HousingForm;
  /** [places] whole */
  readonly places: number;
  /** By code, each with its own places. */
  readonly parts: readonly { readonly municipality: Municipality; readonly places: number }[];
  /** [km] between the two parts furthest apart; 0 for one municipality */
  readonly span: number;
  /** Those two, the lower code first, where more than `farApart` lies between them. */
  readonly furthest?: readonly [Municipality, Municipality];
}

/** Lots for the next tender, and what stays below the smallest size with all it borders on. */
export interface ProposedLots {
  readonly lots: readonly Lot[];
  readonly tooSmall: readonly Lot[];
}
