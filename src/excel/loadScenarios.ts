import { readStoredScenarios, scenarioNamespace } from "../workbook";
import type { StoredScenarios } from "../workbook";

/** Reads the scenarios kept in the workbook's custom XML part; undefined where there is none. */
export async function loadScenarios(context: Excel.RequestContext): Promise<StoredScenarios | undefined> {
  const part = context.workbook.customXmlParts.getByNamespace(scenarioNamespace).getOnlyItemOrNullObject();
  part.load({ id: true });
  await context.sync();
  if (part.isNullObject) return undefined;
  const xml = part.getXml();
  await context.sync();
  return readStoredScenarios(xml.value);
}
