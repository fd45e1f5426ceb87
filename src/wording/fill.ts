/** Puts values into a text's placeholders: {name} or {name:form}; a placeholder without a value stays empty. */
export function fill(
  template: string,
  values: Readonly<Record<string, string | number | undefined>>,
  print: (value: number, form: string) => string = String,
): string {
  return template.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, form: string | undefined) => {
    const value = values[name];
    if (value === undefined) return "";
    return typeof value === "number" ? print(value, form ?? "n") : value;
  });
}
