/**
 * What an identifier is called; a text that is none stays as it stood.
 * @remarks What users write in cells is looked up here too: "constructor" is a text like any other.
 */
export function term(terms: Readonly<Record<string, string>>, text: string): string {
  return (Object.hasOwn(terms, text) && terms[text]) || text;
}
