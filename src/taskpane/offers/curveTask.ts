import type { Issue } from "../../base";
import type { ChoiceCase, OfferChoice, SurchargeTable } from "../../procurement";

/** What the worker is asked. */
export type CurveTask =
  | { readonly kind: "curve"; readonly problem: ChoiceCase; readonly points: number }
  | {
      readonly kind: "surcharges";
      readonly problem: ChoiceCase;
      readonly costWeight: number;
      /** The choice that they are to lead to. */
      readonly taken: readonly boolean[];
    };

/** What it answers: points as they come, and an end. */
export type CurveAnswer =
  | { readonly kind: "points"; readonly curve: readonly OfferChoice[] }
  | { readonly kind: "curve"; readonly curve: readonly OfferChoice[] }
  | {
      readonly kind: "surcharges";
      readonly table: SurchargeTable;
      /** [SEK/place·night] as they can be announced, for each of the steps. */
      readonly announced: readonly (readonly number[])[];
    }
  | { readonly kind: "refused"; readonly issues: readonly Issue[] };
