import { success } from "../base";
import type { Result } from "../base";
import { openPackage } from "./openPackage";
import type { PackageParts } from "./openPackage";
import { packageSheets } from "./packageSheets";
import { packageText } from "./packageText";
import { partLinks } from "./partLinks";

/** What a workbook holds that nobody sees at a glance. */
export const holdings = [
  "hiddenRows",
  "hiddenColumns",
  "veryHiddenSheets",
  "comments",
  "embeddedObjects",
  "contentAddins",
  "dataModel",
  "externalLinks",
  "queries",
] as const;

export type Holding = (typeof holdings)[number];

/**
 * Counts what a copy of a whole workbook takes along unseen; kinds that it does not hold are left out.
 * @remarks
 * Errors: F801–F805, as when it is read. Source: ECMA-376 part 1, 18.3.1.73 (rows), 18.3.1.13 (columns), 18.2.19 (sheets),
 * 15.2.12 (embedded objects); MS-OWEXML 2.2 (content add-ins).
 */
export function packageHoldings(bytes: Uint8Array): Result<ReadonlyMap<Holding, number>> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const parts = opened.value;
  const found: Readonly<Record<Holding, number>> = {
    ...hiddenCells(parts),
    veryHiddenSheets: count(
      packageText(parts, "xl/workbook.xml"),
      /<(?:\w+:)?sheet\b[^>]*\sstate="veryHidden"/g,
    ),
    comments: textsIn(
      parts,
      /^xl\/(?:threadedComments\/|comments)[^/]*\.xml$/,
      /<(?:\w+:)?(?:comment|threadedComment)\b/g,
    ),
    embeddedObjects: named(parts, /^xl\/(?:embeddings|activeX)\/[^/]+\.(?!rels$|xml$)\w+$/),
    contentAddins: Object.keys(parts)
      .filter((path) => /^xl\/drawings\/[^/]+\.xml$/.test(path))
      .flatMap((path) => partLinks(parts, path))
      .filter(({ kind }) => kind === "webextension").length,
    dataModel: named(parts, /^xl\/model\/[^/]+$/),
    externalLinks: named(parts, /^xl\/externalLinks\/[^/]+\.xml$/),
    queries: textsIn(parts, /^xl\/connections\.xml$/, /<(?:\w+:)?connection\b/g),
  };
  return success(
    new Map(holdings.flatMap((each) => (found[each] > 0 ? [[each, found[each]] as const] : []))),
  );
}

function hiddenCells(parts: PackageParts): { readonly hiddenRows: number; readonly hiddenColumns: number } {
  const sheets = packageSheets(parts).map(({ path }) => packageText(parts, path));
  const isHidden = /\shidden="(?:1|true)"/;
  const columns = sheets.flatMap((xml) => xml.match(/<(?:\w+:)?col\b[^>]*>/g) ?? []);
  const width = (column: string): number => {
    const [from, to] = ["min", "max"].map((name) =>
      Number(new RegExp(`\\s${name}="(\\d+)"`).exec(column)?.[1] ?? 0),
    );
    return (to ?? 0) - (from ?? 0) + 1;
  };
  return {
    hiddenRows: sheets
      .flatMap((xml) => xml.match(/<(?:\w+:)?row\b[^>]*>/g) ?? [])
      .filter((row) => isHidden.test(row)).length,
    hiddenColumns: columns.filter((each) => isHidden.test(each)).reduce((sum, each) => sum + width(each), 0),
  };
}

const count = (xml: string, what: RegExp): number => xml.match(what)?.length ?? 0;

const named = (parts: PackageParts, path: RegExp): number =>
  Object.keys(parts).filter((each) => path.test(each)).length;

const textsIn = (parts: PackageParts, path: RegExp, what: RegExp): number =>
  Object.keys(parts)
    .filter((each) => path.test(each))
    .reduce((sum, each) => sum + count(packageText(parts, each), what), 0);
