import { refusal } from "../base";
import { candidateText, findMunicipality } from "../municipalities";
import type { Country } from "../municipalities";
import { readValue } from "../scenario";
import { figureIssue, readCell } from "../tables";
import { oneOf } from "./oneOf";
import { optionalText } from "./optionalText";
import { queryOf } from "./queryOf";
import { refusalError } from "./refusalError";
import { refuse } from "./refuse";

const fields = ["code", "name", "county", "countyCode", "country"] as const;

/**
 * MUNICIPALITY: what the register says of a code or a name, in the shape of the query.
 * @remarks Unknown or ambiguous is #N/A naming the candidates; in a block only in that cell, because the others are known.
 */
export function municipalityBlock(query: unknown, fieldName: unknown, countryName: unknown): unknown {
  const field = oneOf(optionalText(fieldName) ?? "code", fields, "F211");
  const named = optionalText(countryName);
  const country = named === undefined ? undefined : readValue.country(named);
  if (named !== undefined && !country) {
    return refuse(refusal("F702", { found: named, column: "country", expected: "SE, NO" }).issues);
  }
  const block = Array.isArray(query) ? (query as unknown[][]) : undefined;
  const answers = (block ?? [[query]]).map((row) => row.map((value) => answer(value, field, country)));
  const only = answers.length === 1 && answers[0]?.length === 1 ? answers[0][0] : undefined;
  // oxlint-disable-next-line typescript/only-throw-error -- what Excel asks a function to throw
  if (only instanceof CustomFunctions.Error) throw only;
  return block ? answers : only;
}

function answer(value: unknown, field: (typeof fields)[number], country: Country | undefined): unknown {
  const cell = readCell(value);
  if (cell.kind === "blank") return "";
  const issue = cell.kind === "error" && figureIssue(cell);
  if (issue) return refusalError([issue]);
  const query = queryOf(value);
  const match = findMunicipality(query, country);
  if (match.kind === "found") return match.municipality[field];
  const expected = candidateText(match.candidates);
  const code = match.kind === "ambiguous" ? "F205" : "F202";
  return refusalError(refusal(code, { found: String(query), expected }).issues);
}
