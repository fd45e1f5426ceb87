import { choiceName } from "./choiceName";
import type { ReturnedCopy } from "./copyInput";

/**
 * The returns without what was declined, to be merged as if it had never been filled in.
 * @param declined  by choiceName
 */
export function chosenReturns(
  returns: readonly ReturnedCopy[],
  declined: ReadonlySet<string>,
): readonly ReturnedCopy[] {
  return returns.map((returned) => {
    const { file } = returned;
    const inputs = Object.entries(returned.inputs).map(([code, { agreed, capacity, comment }]) => [
      code,
      {
        ...(agreed === undefined || declined.has(choiceName(file, "agreed", code)) ? {} : { agreed }),
        ...(capacity === undefined || declined.has(choiceName(file, "capacity", code)) ? {} : { capacity }),
        ...(comment === undefined || declined.has(choiceName(file, "comment", code)) ? {} : { comment }),
      },
    ]);
    return {
      ...returned,
      inputs: Object.fromEntries(inputs) as ReturnedCopy["inputs"],
      swaps: declined.has(choiceName(file, "agreed", "")) ? [] : returned.swaps,
    };
  });
}
