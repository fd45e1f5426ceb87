import type { CopyWishes } from "./copyWishes";

/** Whether the copy is the workbook itself, less what is struck out; any other is built from nothing. Decision: D-093. */
export function isWholeWorkbook({ scope, masked }: Pick<CopyWishes, "scope" | "masked">): boolean {
  return scope === "country" && !masked;
}
