import type { CopyContent } from "../../sharing";

/** Whom a copy is for, by name. */
export function receiverName(
  { scope, county, rows }: Pick<CopyContent, "scope" | "county" | "rows">,
  wholeCountry: string,
): string {
  if (scope === "country") return wholeCountry;
  return scope === "municipality" ? (rows[0]?.name ?? county) : county;
}
