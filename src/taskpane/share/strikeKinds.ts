import type { Strikeable } from "../../xlsx";

/** What can be struck out of a copy of the whole workbook beside sheets, in the order in which it is asked; known before the room of files is fetched. */
export const strikeKinds: readonly Strikeable[] = ["comments", "hidden", "scenarios", "personal", "addin"];
