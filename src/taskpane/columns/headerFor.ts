import type { Language } from "../../base";
import { headerRole } from "../../municipalities";
import type { HeaderRole } from "../../municipalities";
import { normaliseHeader } from "../../tables";
import { texts } from "../../wording";

/** What a column is taken for: one of the roles, or nothing. */
export type ColumnRole = HeaderRole | "none";

const unused: Readonly<Record<Language, string>> = { en: "Not used", sv: "Används inte", nb: "Brukes ikke" };

/**
 * The header that makes a column what it is to be, with what it was called kept behind it.
 * @param header  as it stands
 * @param others  headers of the other columns, which the new one must not repeat
 * @returns a header whose role is the one asked for
 * @example "Antal 31 dec" to be the population → "Folkmängd (Antal 31 dec)"
 */
export function headerFor(
  header: string,
  role: ColumnRole,
  others: readonly string[],
  language: Language,
): string {
  const plain = withoutRole(header);
  if (role === "none")
    return free(headerRole(plain) === undefined ? plain : `${unused[language]}: ${plain}`, others);
  if (headerRole(plain) === role) return free(plain, others);
  const term = roleTerm(role, language);
  // A name or a county is known by its header alone; all else may say more.
  const isAlone = headerRole(`${term} (x)`) !== role;
  return isAlone ? term : free(`${term} (${plain})`, others);
}

function roleTerm(role: HeaderRole, language: Language): string {
  const term = texts[language].results.terms[role] ?? role;
  const headed = term.charAt(0).toLocaleUpperCase(language) + term.slice(1);
  // Where the word for a role is not how such columns are headed, its identifier is understood everywhere.
  return headerRole(headed) === role ? headed : role;
}

/** What a column was called before a role was put before it. */
function withoutRole(header: string): string {
  for (const language of ["en", "sv", "nb"] as const) {
    const mark = `${unused[language]}: `;
    if (header.startsWith(mark)) return header.slice(mark.length);
    const [, term = "", plain = ""] = /^([^(]+) \((.+)\)$/.exec(header) ?? [];
    const role = headerRole(term);
    if (plain !== "" && role !== undefined && roleTerm(role, language) === term) return plain;
  }
  return header;
}

/** A table does not hold two columns of one name. */
function free(wanted: string, others: readonly string[]): string {
  const taken = new Set(others.map(normaliseHeader));
  let header = wanted;
  for (let number = 2; taken.has(normaliseHeader(header)); number++) header = `${wanted} ${number}`;
  return header;
}
