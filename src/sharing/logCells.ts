import type { MergeEntry } from "./mergeLog";
import type { MunicipalCell } from "./municipalCell";

/** Which column of the municipal table a field of a return stands in; a comment stands in the log alone. */
export const fieldRoles: Readonly<Partial<Record<MergeEntry["field"], MunicipalCell["role"]>>> = {
  agreed: "pinned",
  capacity: "capacity",
};

/**
 * The cells of the base that entries of the log fill, or emptied and restored to what they held before.
 * @param state  "taken" for what they came to hold, "before" for what they held
 */
export function logCells(
  entries: readonly MergeEntry[],
  state: "taken" | "before",
): readonly MunicipalCell[] {
  return entries.flatMap(({ code, field, value, before }) => {
    const role = fieldRoles[field];
    if (role === undefined) return [];
    if (state === "taken") return [{ code, role, value }];
    return before === undefined ? [] : [{ code, role, value: before }];
  });
}
