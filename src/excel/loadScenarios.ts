import { readStoredScenarios, scenarioNamespace } from "../workbook";
import type { StoredScenarios } from "../workbook";

/** The scenarios kept in the workbook's custom XML part, and the ids of the parts that hold them. */
export interface KeptScenarios {
  readonly stored: StoredScenarios | undefined;
  readonly parts: readonly string[];
}

/** Reads the scenarios kept in the workbook: one exchange, a second where two programs have left a part each. */
export async function loadScenarios(context: Excel.RequestContext): Promise<KeptScenarios> {
  const ofOurs = context.workbook.customXmlParts.getByNamespace(scenarioNamespace);
  ofOurs.load({ id: true });
  const only = ofOurs.getOnlyItemOrNullObject();
  const text = only.getXml();
  await context.sync();
  const parts = ofOurs.items.map((part) => part.id);
  if (parts.length === 0) return { stored: undefined, parts };
  if (parts.length === 1) return { stored: readStoredScenarios(text.value), parts };
  const texts = ofOurs.items.map((part) => part.getXml());
  await context.sync();
  // The first that reads is taken, and the next save leaves only one.
  return {
    stored: texts.map((xml) => readStoredScenarios(xml.value)).find((each) => each !== undefined),
    parts,
  };
}
