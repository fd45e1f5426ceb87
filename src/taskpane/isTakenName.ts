/**
 * Whether a scenario bears this name already: capitals make no other name, nor does how an accent is composed.
 * @example isTakenName("huvudscenario", ["Huvudscenario"]) // true
 */
export function isTakenName(name: string, taken: readonly string[]): boolean {
  const plain = (each: string): string => each.normalize().toLowerCase();
  return taken.some((each) => plain(each) === plain(name));
}
