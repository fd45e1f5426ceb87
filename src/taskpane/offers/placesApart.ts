import type { ChoiceCase } from "../../procurement";

/** [places] that one of two choices takes and the other does not. */
export function placesApart(
  { offers }: ChoiceCase,
  first: readonly boolean[],
  second: readonly boolean[],
): number {
  return offers.reduce((sum, { places }, at) => sum + (first[at] === second[at] ? 0 : places), 0);
}
