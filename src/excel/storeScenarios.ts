import { scenarioNamespace, storedScenariosXml } from "../workbook";
import type { StoredScenarios } from "../workbook";

/** Keeps the scenarios in the workbook: the part that is there is replaced, so that there is never more than one. */
export async function storeScenarios(context: Excel.RequestContext, stored: StoredScenarios): Promise<void> {
  const { customXmlParts } = context.workbook;
  const earlier = customXmlParts.getByNamespace(scenarioNamespace).load({ id: true });
  await context.sync();
  const [first, ...others] = earlier.items;
  const xml = storedScenariosXml(stored);
  if (first) first.setXml(xml);
  else customXmlParts.add(xml);
  others.forEach((part) => part.delete());
  await context.sync();
}
