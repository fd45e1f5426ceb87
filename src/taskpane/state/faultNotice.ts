import type { WriteOutcome } from "../../workbook";
import type { Notice } from "./notice";

type Failed = Extract<WriteOutcome, { kind: "failed" }>;

/** Why nothing was written, in the pane's words; a protected sheet is named where it is known which. */
export function faultNotice({ reason, detail }: Pick<Failed, "reason" | "detail">): Notice {
  // Excel's own refusal does not say which sheet, nor whether it is the workbook; its words hold a colon, which no sheet's name may.
  const isSheet = reason === "protected" && detail !== "" && !detail.includes(":");
  return { kind: "error", text: isSheet ? "fault_protectedSheet" : `fault_${reason}`, values: { detail } };
}
