import type { ChoiceCase, ChoiceOffer } from "../../../src/procurement";

/** An offer in few words. */
export function offerOf(id: string, municipality: number, places: number, price: number): ChoiceOffer {
  return { id, municipality, places, price };
}

/** Three municipalities that stand equal. */
export function surchargeCase(
  offers: readonly ChoiceOffer[],
  more: Partial<ChoiceCase> & Pick<ChoiceCase, "need">,
): ChoiceCase {
  const stands = { codes: ["0001", "0002", "0003"], key: [1, 1, 1], existing: [0, 0, 0] };
  return { ...stands, maxOver: 0, offers, ...more };
}
