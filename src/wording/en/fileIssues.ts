import type { FileIssueCode } from "../functionIssueCode";

/** What findings about files say in English; apart, because the worksheet functions know no files. */
export const fileIssues: Readonly<Record<FileIssueCode, string>> = {
  F801: "The file is {found} MB; at most {expected} MB can be opened. Remove sheets or pictures that are not needed.",
  F802: "The file is not an Excel workbook (.xlsx), or it is damaged. Open it in Excel, save it anew and try again.",
  F803: "The file unpacks to {found} MB, which is more than the {expected} MB that are safe to open. Ask the sender for a smaller file.",
  F804: "The file declares entities in {found}, which no Excel workbook does. It was not opened; ask the sender where it comes from.",
  F805: "The file is protected by a password, or of the older kind (.xls). Save it in Excel as .xlsx without a password.",
  F806: "The file has no table with municipalities. Give it a header row with a column of codes or names, and at least one of figures.",
  F807: "The scenario {found} is not in the file. fordela inspect lists those that are.",
  F808: "The file holds no result to verify. Run fordela allocate first.",
  F809: "This copy is masked: it does not hold what its figures rest on. It cannot be verified from this copy; ask the sender.",
  F810: "The file {found} could not be read. Check path and access.",
  F811: "The file {found} could not be written. Check the folder, and that no program has the file open.",
  F820: "A newer version of Fördela wrote what the file holds (format {found}; this version reads format {expected} and older). Update Fördela and try again; nothing was changed.",
  F821: "The column {found} has to be added to the table, and the cells to its right are taken. Add a column with that header to the table and try again.",
  F822: "The file is not a county copy that Fördela made, or what identifies it was removed. Ask the county for the file that was sent to it.",
  F823: "What Fördela keeps in the file is damaged. Nothing was changed; take an earlier version of the file.",
  F830: "The sheet {found} is not in the file, so it cannot be struck out. Check its name.",
  F831: "All sheets of the file would be struck out. Keep at least one.",
  F832: "The sheet {found} holds offers, which no copy for others may. Move it to a workbook of its own and try again.",
  F833: "The table has no municipality of county {found}. Check the code: two digits, such as 01 or 12.",
};
