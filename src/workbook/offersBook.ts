import { readOffers } from "../procurement";
import { municipalTableOf } from "./municipalTableOf";
import { offersSheetNames } from "./offersSheetNames";
import type { FoundTable } from "./workbookPort";

/** A workbook's tables by what must be kept apart: offers, and what is distributed over. */
export interface OffersBook {
  readonly offers: readonly FoundTable[];
  /** Tables that are neither offers nor written by us beside them. */
  readonly others: readonly FoundTable[];
  /** Those of the others in which most rows are municipalities. */
  readonly municipal: readonly FoundTable[];
}

/**
 * Which tables hold offers, and whether a municipal table stands in the same workbook.
 * @remarks A table is one of offers where its headers name an id, a municipality, places and a price, in Swedish, Norwegian or English.
 */
export function offersBook(tables: readonly FoundTable[]): OffersBook {
  const own: readonly string[] = Object.values(offersSheetNames).flatMap((names) => Object.values(names));
  const found = tables.filter(({ sheet }) => !own.includes(sheet));
  const offers = found.filter(({ values }) => readOffers(values.slice(0, 2)).ok);
  const others = found.filter((table) => !offers.includes(table));
  return { offers, others, municipal: others.filter(isMunicipal) };
}

function isMunicipal(found: FoundTable): boolean {
  const read = municipalTableOf(found);
  if (read.ok) return true;
  // A fault in some rows does not make it another kind of table; a list of suppliers names no municipality at all.
  const none = ["F101", "F201", "F207", "F209"];
  const unknown = read.issues.filter(({ code }) => code === "F202").length;
  return !read.issues.some(({ code }) => none.includes(code)) && unknown * 2 < found.values.length - 1;
}
