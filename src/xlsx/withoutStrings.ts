import { strToU8 } from "fflate";
import type { PackageParts } from "./openPackage";
import { packageText } from "./packageText";

const path = "xl/sharedStrings.xml";

/**
 * The parts left, with shared texts emptied that only the parts gone used. Their places in the list stay, as cells count by them.
 * @param before  all parts
 * @param left    those that stay
 * @remarks Source: ECMA-376 part 1, 18.4.8 and 18.4.9.
 */
export function withoutStrings(before: PackageParts, left: PackageParts): PackageParts {
  if (!left[path]) return left;
  const [used, kept] = [usedStrings(before), usedStrings(left)];
  let place = -1;
  const xml = packageText(left, path).replace(
    /<((?:\w+:)?)si\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?si>)/g,
    (whole, prefix: string) => {
      place++;
      return used.has(place) && !kept.has(place) ? `<${prefix}si><${prefix}t/></${prefix}si>` : whole;
    },
  );
  return { ...left, [path]: strToU8(xml) };
}

function usedStrings(parts: PackageParts): ReadonlySet<number> {
  const used = new Set<number>();
  for (const file of Object.keys(parts)) {
    if (!/^xl\/(?:work|macro|dialog)sheets\/[^/]+\.xml$/.test(file)) continue;
    const cells = packageText(parts, file).matchAll(
      /<(?:\w+:)?c\b[^>]*?\st="s"[^>]*>[\s\S]*?<(?:\w+:)?v>(\d+)<\/(?:\w+:)?v>/g,
    );
    for (const [, number] of cells) used.add(Number(number));
  }
  return used;
}
