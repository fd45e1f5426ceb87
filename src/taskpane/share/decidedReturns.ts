import { choiceName, chosenReturns, mergeReturns } from "../../sharing";
import type { MergeBase, MergedFile, MergeOutcome, ReturnDifference, ReturnedCopy } from "../../sharing";

/** Returns beside the base, and what becomes of them by what was chosen. */
export interface DecidedReturns {
  /** All differences, whatever is chosen. */
  readonly files: readonly MergedFile[];
  /** By choiceName. */
  readonly chosen: ReadonlySet<string>;
  readonly outcome: MergeOutcome;
}

/**
 * What returns come to by what was chosen of them, exactly as `fordela merge` takes what is named.
 * @param choices  by choiceName; what nobody chose is taken where it is sound, and a conflict is not
 * @remarks What is declined is merged as if it had not been filled in: of two files that disagree one can be left out. Decisions: D-102, D-103, D-114.
 */
export function decidedReturns(
  base: MergeBase,
  returns: readonly ReturnedCopy[],
  choices: ReadonlyMap<string, boolean>,
): DecidedReturns {
  const { files } = mergeReturns(base, returns, false);
  const all = files.flatMap(({ file, differences }) =>
    differences.map((each) => ({ ...each, name: choiceName(file, each.field, each.code) })),
  );
  const unsound = new Set(all.filter(({ status }) => status === "refused").map(({ name }) => name));
  const isChosen = ({ name, status }: ReturnDifference & { readonly name: string }): boolean =>
    !unsound.has(name) && (choices.get(name) ?? status === "open");
  const taken = all.filter(isChosen);
  const chosen = new Set(taken.map(({ name }) => name));
  const declined = new Set(all.filter((each) => !chosen.has(each.name)).map(({ name }) => name));
  const accepted = taken.map(({ code, field }) => `${code}:${field}`);
  return { files, chosen, outcome: mergeReturns(base, chosenReturns(returns, declined), accepted) };
}
