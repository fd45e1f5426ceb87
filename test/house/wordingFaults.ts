/**
 * Texts that are missing, left over or filled in differently between the languages. One sentence per difference.
 * @param languages  language → its texts, nested as they like; a text is a string with {places} or a function
 */
export function wordingFaults(languages: Readonly<Record<string, unknown>>): string[] {
  const flat = Object.entries(languages).map(([language, texts]) => ({ language, texts: flatTexts(texts) }));
  const keys = new Set(flat.flatMap(({ texts }) => [...texts.keys()]));
  const faults: string[] = [];
  for (const key of keys) {
    const present = flat.filter(({ texts }) => texts.has(key));
    for (const { language, texts } of flat) {
      if (!texts.has(key)) faults.push(`${language}: ${key} has no text`);
      else if (texts.get(key) === "") faults.push(`${language}: ${key} is empty`);
    }
    const places = new Set(present.map(({ texts }) => placesOf(texts.get(key))));
    if (places.size > 1)
      faults.push(`${key}: the languages fill in different things (${[...places].join(" | ")})`);
  }
  return faults;
}

function flatTexts(texts: unknown, prefix = ""): Map<string, unknown> {
  if (typeof texts !== "object" || texts === null) return new Map([[prefix, texts]]);
  return new Map(
    Object.entries(texts).flatMap(([key, value]) => [...flatTexts(value, prefix ? `${prefix}.${key}` : key)]),
  );
}

function placesOf(text: unknown): string {
  if (typeof text === "function") return `${String(text.length)} arguments`;
  const places =
    typeof text === "string" ? (text.replace(/\|[^}]*\}/g, "}").match(/\{\w+[^}]*\}/g) ?? []) : [];
  return places.length === 0 ? "nothing" : [...new Set(places)].sort().join(" ");
}
