import { roundHalfUp, scaled, sum } from "../base";

/** The pot in whole persons, halves upwards: what is distributed together with what exists. */
export function wholePot(total: number, existing: readonly number[] | undefined): number {
  if (!existing || !Number.isSafeInteger(total)) return total;
  const { integers, scale } = scaled(existing);
  return total + Number(roundHalfUp(sum(integers), scale));
}
