import type { FileIssueCode } from "../functionIssueCode";

/** What findings about files say in English; apart, because the worksheet functions know no files. */
export const fileIssues: Readonly<Record<FileIssueCode, string>> = {
  F801: "The file is {found} MB; at most {expected} MB can be opened. Remove sheets or pictures that are not needed.",
  F802: "The file is not an Excel workbook (.xlsx), or it is damaged. Open it in Excel, save it anew and try again.",
  F803: "The file unpacks to {found} MB, which is more than the {expected} MB that are safe to open. Ask the sender for a smaller file.",
  F804: "The file declares entities in {found}, which no Excel workbook does. It was not opened; ask the sender where it comes from.",
  F805: "The file is protected by a password, or of the older kind (.xls). Save it in Excel as .xlsx without a password.",
};
