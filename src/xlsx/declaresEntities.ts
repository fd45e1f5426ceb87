const bang = 0x21;
const less = 0x3c;

/**
 * Whether an XML part declares a document type or entities, in any encoding of one or two bytes a letter.
 * @remarks Office Open XML forbids document types (ECMA-376 part 2, 6.2.5), so nothing is lost by refusing them.
 */
export function declaresEntities(part: Uint8Array | undefined): boolean {
  if (!part) return false;
  for (let at = part.indexOf(bang); at !== -1; at = part.indexOf(bang, at + 1)) {
    const isWide = part[at + 1] === 0 || part[at - 1] === 0;
    const step = isWide ? 2 : 1;
    if (part[at - step] !== less) continue;
    const word = [1, 2, 3].map((place) => String.fromCharCode(part[at + place * step] ?? 0)).join("");
    if (/^(DOC|ENT)$/i.test(word)) return true;
  }
  return false;
}
