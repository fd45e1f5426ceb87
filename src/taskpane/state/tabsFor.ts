import { offersBook } from "../../workbook";
import type { FoundTable } from "../../workbook";
import { tabs } from "./paneState";
import type { Tab } from "./paneState";

/**
 * The places that a workbook has: that for offers where it holds some, and it alone where nothing is distributed in it.
 * @remarks A workbook of offers has no place from which anything could be shared.
 */
export function tabsFor(tables: readonly FoundTable[]): readonly Tab[] {
  const { offers, municipal } = offersBook(tables);
  if (offers.length === 0) return tabs.filter((tab) => tab !== "offers");
  return municipal.length === 0 ? ["offers"] : tabs;
}
