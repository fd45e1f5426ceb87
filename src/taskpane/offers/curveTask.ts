import type { Issue } from "../../base";
import type { ChoiceCase, OfferChoice, SurchargeTable } from "../../procurement";

/** What the worker is asked. */
export type CurveTask =
  | { readonly kind: "curve"; readonly problem: ChoiceCase; readonly points: number }
  | { readonly kind: "surcharges"; readonly problem: ChoiceCase; readonly costWeight: number };

/** What it answers: points as they come, and an end. */
export type CurveAnswer =
  | { readonly kind: "points"; readonly curve: readonly OfferChoice[] }
  | { readonly kind: "curve"; readonly curve: readonly OfferChoice[] }
  | { readonly kind: "surcharges"; readonly table: SurchargeTable }
  | { readonly kind: "refused"; readonly issues: readonly Issue[] };
