import type { Issue } from "../../base";

/** Whether a finding keeps an offer out of the choice; a warning does not. */
export const isFailing = (finding: Issue | undefined): finding is Issue => finding?.severity === "error";
