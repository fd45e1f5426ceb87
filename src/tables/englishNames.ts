/** What identifiers are called in English: their words apart. Example: creditOwnHousing is "credit own housing". */
export function englishNames<Id extends string>(ids: readonly Id[]): Readonly<Record<Id, string>> {
  const spaced = (id: string): string => id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return Object.fromEntries(ids.map((id) => [id, spaced(id)])) as Record<Id, string>;
}
