import type { Country } from "../country";

/** What a text says about a municipality: a code, a name, or both. */
export interface MunicipalityQuery {
  /** [code] four digits */
  readonly code?: string;
  /** Empty where only a code stands. */
  readonly name: string;
  /** Where the text itself says so: "K-0301" is SSB's and IMDi's way of writing a Norwegian code. */
  readonly country?: Country;
}

const codeFirst = /^(K-?\s?)?(\d{3,4})(?:[\s:,.;/-]+(.*\p{L}.*))?$/iu;
const codeLast = /^(.*\p{L}.*?)(?:\s*\((K-?)?(\d{4})\)|[\s,:/-]+(K-?)?(\d{4}))$/iu;
/** Marks that lead to a note below the table: "Heby*", "Oslo 1)", "Lund²". */
const noteMarks = /(?<=\p{L}.*)(?:\s*[*†¹²³]+|\s*(?<![\d(])\d\))$/u;

/**
 * Takes a code or name as agencies write it apart.
 * @param query  114, "0114", "K-0301", "0114 Upplands Väsby", "Laxå (1860)"
 */
export function readQuery(query: string | number): MunicipalityQuery {
  const text = String(query).normalize("NFC").replace(/\s+/gu, " ").trim().replace(noteMarks, "");
  const first = codeFirst.exec(text);
  if (first) return readParts(first[1], first[2], first[3]);
  const last = codeLast.exec(text);
  if (last) return readParts(last[2] ?? last[4], last[3] ?? last[5], last[1]);
  return { name: text };
}

function readParts(mark: string | undefined, digits = "", name = ""): MunicipalityQuery {
  const code = digits.padStart(4, "0");
  return { code, name: name.trim(), ...(mark === undefined ? {} : { country: "NO" }) };
}
