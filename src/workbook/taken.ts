/**
 * What an edit changed, put into what is held: fields that differ between before and after are as in after, what after lacks goes, all else stays.
 * @example taken({ a: 1, b: 5 }, { a: 1, b: 2 }, { a: 9, b: 2 }) = { a: 9, b: 5 }
 */
export function taken<T extends object>(held: T, before: T, after: T): T {
  const isEdited = (name: string): boolean =>
    JSON.stringify(before[name as keyof T]) !== JSON.stringify(after[name as keyof T]);
  const kept = Object.entries(held).filter(([name]) => !isEdited(name));
  const edited = Object.entries(after).filter(([name]) => isEdited(name));
  return Object.fromEntries([...kept, ...edited]) as T;
}
