import type { StoredScenarios } from "./workbookPort";

/** Reads the scenarios from the text of a custom XML part; undefined where it is not one of ours or of another version. */
export function readStoredScenarios(xml: string): StoredScenarios | undefined {
  const text = /<scenarios\b[^>]*>([\s\S]*)<\/scenarios>/.exec(xml)?.[1];
  if (text === undefined) return undefined;
  const plain = text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
  return parsed(plain);
}

function parsed(text: string): StoredScenarios | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  const stored = value as Partial<StoredScenarios> | null;
  return stored?.version === 1 && Array.isArray(stored.scenarios) ? (stored as StoredScenarios) : undefined;
}
