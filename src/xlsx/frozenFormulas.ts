import { strToU8 } from "fflate";
import type { PackageParts } from "./openPackage";
import { packageText } from "./packageText";
import { unescapeXml } from "./unescapeXml";
import { withoutCalculationOrder } from "./withoutCalculationOrder";

const cellElement = /<((?:\w+:)?)c\b((?:\s[^>]*?)?)(?<!\/)>([\s\S]*?)<\/(?:\w+:)?c>/g;
const formulaElement = /<(?:\w+:)?f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f>)/;

/**
 * A package in which some formulas have become the values that they last came to; all else stays the same bytes.
 * @param isFrozen  whether a formula, as the file holds it, is to go
 * @remarks
 * The cells that a spilled or shared formula fills hold their values already; with the formula of the first cell gone, they are
 * plain. A table's own formula for new rows goes as well. Source: ECMA-376 part 1, 18.3.1.4, 18.3.1.40 and 18.5.1.1.
 */
export function frozenFormulas(parts: PackageParts, isFrozen: (formula: string) => boolean): PackageParts {
  const changed: Record<string, Uint8Array> = {};
  for (const path of Object.keys(parts)) {
    const isSheet = /^xl\/(?:work|macro)sheets\/[^/]+\.xml$/.test(path);
    if (!isSheet && !/^xl\/tables\/[^/]+\.xml$/.test(path)) continue;
    const xml = packageText(parts, path);
    const frozen = isSheet ? frozenSheet(xml, isFrozen) : frozenTable(xml, isFrozen);
    if (frozen !== xml) changed[path] = strToU8(frozen);
  }
  if (Object.keys(changed).length === 0) return parts;
  return withoutCalculationOrder({ ...parts, ...changed });
}

function frozenSheet(xml: string, isFrozen: (formula: string) => boolean): string {
  const shared = new Set<string>();
  return xml.replace(cellElement, (whole, prefix: string, attributes: string, content: string) => {
    const [formula, said = "", text = ""] = formulaElement.exec(content) ?? [];
    if (formula === undefined) return whole;
    const group = /\ssi="(\d+)"/.exec(said)?.[1];
    const follows = group !== undefined && text === "" && shared.has(group);
    if (!follows && (text === "" || !isFrozen(unescapeXml(text)))) return whole;
    if (group !== undefined) shared.add(group);
    return plainCell(prefix, attributes, content.replace(formula, ""));
  });
}

/** A text that a formula came to is marked so; without the formula it is a text of the cell's own. */
function plainCell(prefix: string, attributes: string, content: string): string {
  const kept = attributes.replace(/\s(?:cm|vm)="[^"]*"/g, "");
  if (!/\st="str"/.test(kept)) return `<${prefix}c${kept}>${content}</${prefix}c>`;
  const value = /<(?:\w+:)?v\b[^>]*>([\s\S]*?)<\/(?:\w+:)?v>/.exec(content)?.[1] ?? "";
  const open = `<${prefix}c${kept.replace(/\st="str"/, ' t="inlineStr"')}>`;
  return `${open}<${prefix}is><${prefix}t xml:space="preserve">${value}</${prefix}t></${prefix}is></${prefix}c>`;
}

function frozenTable(xml: string, isFrozen: (formula: string) => boolean): string {
  return xml.replace(
    /<(?:\w+:)?(?:calculatedColumn|totalsRow)Formula\b[^>]*>([\s\S]*?)<\/(?:\w+:)?(?:calculatedColumn|totalsRow)Formula>/g,
    (whole, formula: string) => (isFrozen(unescapeXml(formula)) ? "" : whole),
  );
}
