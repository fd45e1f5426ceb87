import { strFromU8, strToU8 } from "fflate";

/**
 * A part with a text put in before the last end tag of an element, whatever prefix the file gives it.
 * @param element  its name without prefix: "Relationships"
 * @param text     what to put in, made with the prefix that the element bears: "" or "x:"
 * @remarks An element that closes itself is opened for it. Where there is no such element the package is no package: a mistake.
 */
export function insertedBefore(
  part: Uint8Array | undefined,
  element: string,
  text: (prefix: string) => string,
): Uint8Array {
  const xml = strFromU8(part ?? new Uint8Array());
  const ends = [...xml.matchAll(new RegExp(`</((?:\\w+:)?)${element}\\s*>`, "g"))].at(-1);
  if (ends) return strToU8(xml.slice(0, ends.index) + text(ends[1] ?? "") + xml.slice(ends.index));
  const empty = new RegExp(`<((?:\\w+:)?)${element}\\b([^>]*)/>`).exec(xml);
  if (!empty) throw new Error(`A workbook part lacks ${element}.`);
  const [whole, prefix = "", attributes = ""] = empty;
  const opened = `<${prefix}${element}${attributes}>${text(prefix)}</${prefix}${element}>`;
  return strToU8(xml.replace(whole, () => opened));
}
