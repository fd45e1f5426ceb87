import { refusal, success } from "../base";
import type { Result } from "../base";
import { inputFields } from "./copyInput";
import { emptyMergeLog } from "./mergeLog";
import type { MergeEntry, MergeLog } from "./mergeLog";

/**
 * Reads the log of what was taken back, in the form of any version up to this one.
 * @param text  JSON as the base carries it
 * @remarks
 * Form 1 had no number and wrote nothing into the base: its entries say nothing of what stood there, and no file.
 * Errors: F820 written by a newer version, F823 damaged.
 */
export function readMergeLog(text: string): Result<MergeLog> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return refusal("F823");
    throw error;
  }
  if (typeof value !== "object" || value === null) return refusal("F823");
  const { version = 1, entries, swaps, copies = [] } = value as Readonly<Record<string, unknown>>;
  const known = emptyMergeLog.version;
  if (typeof version !== "number") return refusal("F823");
  if (version > known) return refusal("F820", { found: version, expected: known });
  const isWhole = isListOf(entries, isEntry) && isListOf(swaps, isSwap) && isListOf(copies, isText);
  if (!isWhole) return refusal("F823");
  const read = entries.map((entry: MergeEntry): MergeEntry =>
    version === 1 ? { ...entry, file: "" } : entry,
  );
  return success({ version: known, entries: read, swaps, copies } as MergeLog);
}

type Fields = Readonly<Record<string, unknown>>;

function isListOf(value: unknown, isOne: (each: unknown) => boolean): value is never[] {
  return Array.isArray(value) && value.every(isOne);
}

const isText = (value: unknown): boolean => typeof value === "string";
const isCode = (value: unknown): boolean => typeof value === "string" && /^\d{4}$/.test(value);
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

function isEntry(entry: unknown): boolean {
  if (!isFields(entry) || !isCode(entry.code) || !isText(entry.countyCode)) return false;
  const isValue = isText(entry.value) || Number.isFinite(entry.value);
  return isValue && inputFields.some((field) => field === entry.field) && isText(entry.date);
}

const isSwap = (swap: unknown): boolean =>
  isFields(swap) && isCode(swap.from) && isCode(swap.to) && Number.isFinite(swap.persons);
