/**
 * A text of the pane with its values: {name}, or {name|one|many} for a count with the noun that goes with it.
 * @param number  prints a figure as everywhere in the pane
 * @example filledText("{places|plats|platser}", { places: 1 }, String) // "1 plats"
 */
export function filledText(
  template: string,
  values: Readonly<Record<string, string | number>> | undefined,
  number: (value: number) => string,
): string {
  return template.replace(
    /\{(\w+)(?:\|([^|}]+)\|([^}]+))?\}/g,
    (place, name: string, one: string | undefined, many: string) => {
      const value = values?.[name];
      if (value === undefined) return place;
      const printed = typeof value === "number" ? number(value) : value;
      return one === undefined ? printed : `${printed} ${printed === "1" ? one : many}`;
    },
  );
}
