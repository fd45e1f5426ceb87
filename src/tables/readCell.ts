import type { Cell } from "./cell";
import { readNumber } from "./readNumber";

const blank: Cell = { kind: "blank" };
const nil: Cell = { kind: "nil" };
const notApplicable: Cell = { kind: "notApplicable" };

/** Suppression marks of the Nordic agencies, with the largest count each leaves open where the agency says it. */
const suppressed = new Map<string, number | undefined>([
  ["..", 5], // Migrationsverket, SCB: values below 6
  [". .", 5],
  ["…", undefined],
  ["<5", 4], // IMDi: values below 5
  ["prikket (<5)", 4],
  [":", undefined],
  ["x", undefined],
  ["m", undefined],
]);

/** Two letters and more, as names are: no number and none of the marks, which a table full of names need not be asked about. */
const words = /^\p{L}{2,}(?: \p{L}+)*$/u;
const errorText = /^#(N\/A|SAKNAS!|I\/T|[\p{L}0-9/_]+[!?])$/u;

/**
 * Reads one value as Excel hands it over.
 * @param value  number, text, boolean, null or an error object
 * @remarks A number is a number. Text is read as the Nordic agencies print it. Blank is not zero.
 * Errors: none here; what a cell may be is decided by who uses it.
 * Source: FUNCTIONS, "Reading a cell".
 * Example: readCell("1 381") is the number 1381; readCell("..") is suppressed; readCell("–") is nil.
 */
export function readCell(value: unknown): Cell {
  if (typeof value === "number") {
    return Number.isFinite(value) ? { kind: "number", value } : { kind: "text", text: String(value) };
  }
  if (value === null || value === undefined) return blank;
  if (typeof value === "string") return readText(value);
  if (typeof value === "boolean") return { kind: "yesNo", value };
  // A cell with a data type carries its plain value beside it.
  if (typeof value === "object" && "basicValue" in value) return readCell(value.basicValue);
  if (typeof value === "object" && "code" in value) return { kind: "error", text: String(value.code) };
  return { kind: "text", text: String(value) };
}

function readText(original: string): Cell {
  if (words.test(original)) return { kind: "text", text: original };
  const text = original.replace(/\s+/gu, " ").trim();
  const number = readNumber(text);
  if (number !== undefined) return { kind: "number", value: number, ...(/^0\d/.test(text) && { text }) };
  if (text === "") return blank;
  if (text === "-" || text === "–") return nil;
  if (text === ".") return notApplicable;
  const mark = text.toLowerCase().replace(/<\s+/, "<");
  // The agencies print a capital M; a small m is a word.
  if (suppressed.has(mark) && text !== "m") {
    const upper = suppressed.get(mark);
    return upper === undefined ? { kind: "suppressed", text } : { kind: "suppressed", text, upper };
  }
  return { kind: errorText.test(text) ? "error" : "text", text };
}
