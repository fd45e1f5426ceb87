import { strToU8 } from "fflate";
import { frozenFormulas } from "./frozenFormulas";
import type { PackageParts } from "./openPackage";
import { packageSheets } from "./packageSheets";
import { packageText } from "./packageText";
import { partLinks } from "./partLinks";
import { unescapeXml } from "./unescapeXml";
import { withoutCalculationOrder } from "./withoutCalculationOrder";
import { withoutLinks } from "./withoutLinks";
import { withoutStrings } from "./withoutStrings";

const book = "xl/workbook.xml";

/**
 * A package without some of its sheets, and without what other parts remember of them: texts, names, caches of pivots and
 * charts, titles. Formulas that read them become values.
 * @param names  of sheets; at least one sheet must be left
 * @remarks Source: ECMA-376 part 1, 18.2.20 (sheets), 18.2.6 (names), 18.10 (pivots), 21.2.2 (charts).
 */
export function withoutSheets(parts: PackageParts, names: readonly string[]): PackageParts {
  const sheets = packageSheets(parts);
  const gone = sheets.filter(({ name }) => names.includes(name));
  if (gone.length === 0 || gone.length === sheets.length) return parts;
  const tables = gone.flatMap(({ path }) =>
    partLinks(parts, path)
      .filter(({ kind }) => kind === "table")
      .flatMap((link) => /\sdisplayName="([^"]*)"/.exec(packageText(parts, link.path))?.[1] ?? []),
  );
  const reads = readsOf(names, tables);
  let left = frozenFormulas(withoutCalculationOrder(parts), reads);
  left = withoutModel(withoutPivots(left, names, tables));
  left = withoutCaches(left, reads);
  const paths = new Set(gone.map(({ path }) => path));
  const ids = new Set(partLinks(left, book).flatMap(({ id, path }) => (paths.has(path) ? [id] : [])));
  left = withoutLinks(left, book, ({ id }) => ids.has(id));
  left = { ...left, [book]: strToU8(bookWithout(packageText(left, book), ids, reads)) };
  return withoutTitles(withoutStrings(parts, left));
}

/** Whether a formula reads a sheet or a table that goes. */
function readsOf(names: readonly string[], tables: readonly string[]): (formula: string) => boolean {
  const sheets = names.flatMap((name) => [`'${name.replaceAll("'", "''")}'!`, `${name}!`]);
  const marks = sheets.map((mark) => mark.toLowerCase());
  return (formula) => {
    const text = formula.toLowerCase();
    return (
      marks.some((mark) => text.includes(mark)) ||
      tables.some((table) => new RegExp(`(?<![\\w.])${table}(?![\\w.])`, "i").test(formula))
    );
  };
}

function bookWithout(xml: string, ids: ReadonlySet<string>, reads: (formula: string) => boolean): string {
  const places = new Map<number, number>();
  let [before, after] = [0, 0];
  const sheets = xml.replace(/<(?:\w+:)?sheet\b[^>]*?\s\w+:id="([^"]*)"[^>]*\/>/g, (whole, id: string) => {
    const isGone = ids.has(id);
    if (!isGone) places.set(before, after++);
    before++;
    return isGone ? "" : whole;
  });
  return sheets
    .replace(
      /<(?:\w+:)?definedName\b([^>]*)>([\s\S]*?)<\/(?:\w+:)?definedName>/g,
      (whole, said: string, text: string) => {
        const local = /\slocalSheetId="(\d+)"/.exec(said)?.[1];
        const place = local === undefined ? undefined : places.get(Number(local));
        if ((local !== undefined && place === undefined) || reads(unescapeXml(text))) return "";
        return place === undefined
          ? whole
          : whole.replace(/\slocalSheetId="\d+"/, ` localSheetId="${place}"`);
      },
    )
    .replace(/<((?:\w+:)?)definedNames>\s*<\/(?:\w+:)?definedNames>/, "")
    .replace(
      /\s(activeTab|firstSheet)="(\d+)"/g,
      (_, name: string, place: string) => ` ${name}="${places.get(Number(place)) ?? 0}"`,
    );
}

/** A pivot keeps all rows of what it was made of, seen or not. */
function withoutPivots(
  parts: PackageParts,
  names: readonly string[],
  tables: readonly string[],
): PackageParts {
  const hasModel = partLinks(parts, book).some(({ kind }) => kind === "powerPivotData");
  const caches = partLinks(parts, book).filter(({ kind, path }) => {
    if (kind !== "pivotCacheDefinition") return false;
    if (hasModel && /<(?:\w+:)?cacheSource\b[^>]*\stype="external"/.test(packageText(parts, path)))
      return true;
    const source = /<(?:\w+:)?worksheetSource\b[^>]*>/.exec(packageText(parts, path))?.[0] ?? "";
    const attribute = (name: string): string =>
      unescapeXml(new RegExp(`\\s${name}="([^"]*)"`).exec(source)?.[1] ?? "");
    return names.includes(attribute("sheet")) || tables.includes(attribute("name"));
  });
  if (caches.length === 0) return parts;
  const paths = new Set(caches.map(({ path }) => path));
  let left = parts;
  for (const { path } of packageSheets(parts))
    left = withoutLinks(
      left,
      path,
      (link) =>
        link.kind === "pivotTable" && partLinks(parts, link.path).some((cache) => paths.has(cache.path)),
    );
  left = withoutLinks(left, book, ({ path }) => paths.has(path));
  const ids = new Set(caches.map(({ id }) => id));
  const xml = packageText(left, book)
    .replace(/<(?:\w+:)?pivotCache\b[^>]*?\s\w+:id="([^"]*)"[^>]*\/>/g, (whole, id: string) =>
      ids.has(id) ? "" : whole,
    )
    .replace(/<((?:\w+:)?)pivotCaches>\s*<\/(?:\w+:)?pivotCaches>/, "");
  return { ...left, [book]: strToU8(xml) };
}

/** A data model holds the rows of the tables that were loaded into it, and nothing outside says of which. */
function withoutModel(parts: PackageParts): PackageParts {
  const left = withoutLinks(parts, book, ({ kind }) => kind === "powerPivotData");
  if (left === parts) return parts;
  const xml = packageText(left, book).replace(
    /<(?:\w+:)?ext\b[^>]*>\s*<(?:\w+:)?dataModel\b[\s\S]*?<\/(?:\w+:)?ext>/g,
    "",
  );
  return { ...left, [book]: strToU8(xml.replace(/<((?:\w+:)?)extLst>\s*<\/(?:\w+:)?extLst>/g, "")) };
}

/** Charts, rules and validations of the sheets that stay: what they read is gone, and so is what they remember of it. */
function withoutCaches(parts: PackageParts, reads: (formula: string) => boolean): PackageParts {
  const left = { ...parts };
  for (const path of Object.keys(parts)) {
    if (!/^xl\/(?:charts|worksheets)\/[^/]+\.xml$/.test(path)) continue;
    const xml = packageText(parts, path);
    const changed = xml
      .replace(/<c:(num|str|multiLvlStr)Ref>([\s\S]*?)<\/c:\1Ref>/g, (whole, kind: string, content: string) =>
        reads(unescapeXml(/<c:f>([\s\S]*?)<\/c:f>/.exec(content)?.[1] ?? ""))
          ? `<c:${kind}Ref><c:f>#REF!</c:f></c:${kind}Ref>`
          : whole,
      )
      .replace(/<((?:\w+:)?(?:formula[12]?|f))>([^<]*)<\/\1>/g, (whole, name: string, text: string) =>
        !path.startsWith("xl/charts/") && reads(unescapeXml(text)) ? `<${name}>#REF!</${name}>` : whole,
      );
    if (changed !== xml) left[path] = strToU8(changed);
  }
  return left;
}

function withoutTitles(parts: PackageParts): PackageParts {
  const path = "docProps/app.xml";
  if (!parts[path]) return parts;
  const xml = packageText(parts, path).replace(/<(HeadingPairs|TitlesOfParts)>[\s\S]*?<\/\1>/g, "");
  return { ...parts, [path]: strToU8(xml) };
}
