import { refusal, success } from "../base";
import type { Result } from "../base";
import { isFields } from "./isFields";
import type { Fields } from "./isFields";
import { isStoredScenario } from "./isStoredScenario";
import { isTablePlace } from "./isTablePlace";
import { storedForm } from "./storedForm";
import { storedSteps } from "./storedSteps";
import type { StoredScenarios } from "./workbookPort";

/**
 * Reads the scenarios from the text of a custom XML part, in the form of any version up to this one.
 * @returns undefined where the part is not one of ours
 * @remarks Errors: F820 written by a newer version (found and known form), F823 damaged.
 */
export function readStoredScenarios(xml: string): Result<StoredScenarios> | undefined {
  const text = /<(?:\w+:)?scenarios\b[^>]*>([\s\S]*)<\/(?:\w+:)?scenarios>/.exec(xml)?.[1];
  if (text === undefined) return undefined;
  const plain = text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
  const value = parsed(plain);
  const form = value?.version;
  if (!value || typeof form !== "number" || form < 1) return refusal("F823");
  if (form > storedForm) return refusal("F820", { found: form, expected: storedForm });
  const stored = storedSteps.slice(form - 1).reduce((older, step) => step(older), value);
  const { active, scenarios, table } = stored;
  if (typeof active !== "string" || !Array.isArray(scenarios)) return refusal("F823");
  if (!scenarios.every(isStoredScenario)) return refusal("F823");
  return success({ version: storedForm, active, scenarios, ...(isTablePlace(table) ? { table } : {}) });
}

function parsed(text: string): Fields | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  return isFields(value) ? value : undefined;
}
