import { plainWord } from "./plainWord";

/** Looks up which of some identifiers a word means, in any language; built once from the names, and says which it knows. */
export function vocabulary<Id extends string>(
  ids: readonly Id[],
  names: readonly Readonly<Record<Id, string>>[],
  also: Readonly<Record<string, Id>> = {},
): ((text: string) => Id | undefined) & { readonly ids: readonly Id[] } {
  const known = new Map<string, Id>();
  for (const id of ids) {
    known.set(plainWord(id), id);
    for (const each of names) known.set(plainWord(each[id]), id);
  }
  for (const [word, id] of Object.entries(also)) known.set(plainWord(word), id);
  return Object.assign((text: string) => known.get(plainWord(text)), { ids });
}
