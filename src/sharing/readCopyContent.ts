import { apportionMethods, placesMethods } from "../allocation";
import { languages, refusal, success } from "../base";
import type { Result } from "../base";
import { transforms } from "../distribution-key";
import type { CopyContent } from "./copyContent";
import { copyColumns } from "./copyRow";
import { copyScopes } from "./copyScope";

/**
 * Reads what a file says that it was sent with.
 * @param text  JSON as a copy carries it
 * @remarks A return may hold anything. Errors: F820 made by a newer version, F822 not of this form.
 */
export function readCopyContent(text: string): Result<CopyContent> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return refusal("F822");
    throw error;
  }
  if (isFields(value) && typeof value.version === "number" && value.version > copyForm)
    return refusal("F820", { found: value.version, expected: copyForm });
  return isContent(value) ? success(value) : refusal("F822");
}

/** The form of copies that this version makes; every older one would need its step to it here. */
const copyForm: CopyContent["version"] = 1;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === "string" && value.length < 1000;
const isFigure = (value: unknown): boolean => value === null || Number.isFinite(value);

function isContent(value: unknown): value is CopyContent {
  if (!isFields(value) || value.version !== copyForm) return false;
  const { rows, total, national, criteria } = value;
  if (value.country !== "SE" && value.country !== "NO") return false;
  if (!copyScopes.some((scope) => scope === value.scope)) return false;
  if (!languages.some((language) => language === value.language)) return false;
  const texts = [value.countyCode, value.county, value.reference, value.method, value.targetMethod];
  if (!texts.every(isText) || typeof value.masked !== "boolean") return false;
  if (typeof value.formulas !== "boolean" || (value.masked && value.formulas)) return false;
  if (!placesMethods.some((each) => each === value.method)) return false;
  if (!apportionMethods.some((each) => each === value.targetMethod)) return false;
  if (!Array.isArray(rows) || rows.length === 0 || rows.length > 400 || !rows.every(isRow)) return false;
  if (!Array.isArray(criteria) || criteria.length > 100 || !criteria.every(isCriterion)) return false;
  return isFields(total) && hasFigures(total) && isFields(national) && isNational(national);
}

const hasFigures = (row: Fields): boolean => copyColumns.every((column) => isFigure(row[column]));

function isRow(row: unknown): boolean {
  if (!isFields(row) || !/^\d{4}$/.test(String(row.code)) || !isText(row.code) || !isText(row.name))
    return false;
  return hasFigures(row) && isFigure(row.minimum) && isFigure(row.maximum) && typeof row.tied === "boolean";
}

function isCriterion(criterion: unknown): boolean {
  if (!isFields(criterion)) return false;
  return (
    isText(criterion.name) &&
    transforms.some((each) => each === criterion.transform) &&
    Number.isFinite(criterion.weight)
  );
}

const isNational = ({ places, municipalities, existing, pot, level, targetCut }: Fields): boolean =>
  Number.isFinite(places) &&
  Number.isFinite(municipalities) &&
  [existing, pot, level, targetCut].every(isFigure);
