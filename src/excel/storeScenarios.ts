import { scenarioNamespace, storedScenariosXml } from "../workbook";
import type { StoredScenarios } from "../workbook";

/** Keeps the scenarios in the workbook: the part we have is rewritten, so that there is never more than one. */
export async function storeScenarios(context: Excel.RequestContext, stored: StoredScenarios): Promise<void> {
  const parts = context.workbook.customXmlParts;
  const part = parts.getByNamespace(scenarioNamespace).getOnlyItemOrNullObject();
  part.load({ id: true });
  await context.sync();
  const xml = storedScenariosXml(stored);
  if (part.isNullObject) parts.add(xml);
  else part.setXml(xml);
  await context.sync();
}
