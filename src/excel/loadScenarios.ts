import { readStoredScenarios, scenarioNamespace } from "../workbook";
import type { StoredScenarios } from "../workbook";

/** Reads the scenarios kept in the workbook's custom XML part; undefined where there is none. */
export async function loadScenarios(context: Excel.RequestContext): Promise<StoredScenarios | undefined> {
  const parts = context.workbook.customXmlParts.getByNamespace(scenarioNamespace).load({ id: true });
  await context.sync();
  if (parts.items.length === 0) return undefined;
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();
  // Two programs may have added one each: the first that reads is taken, and the next save leaves only one.
  const read = texts.map((xml) => readStoredScenarios(xml.value)).find((stored) => stored !== undefined);
  // Scenarios of a newer form must not be taken for none: the next save would replace them.
  if (read && !read.ok) throw new Error(`The scenarios kept in the workbook: ${read.issues[0]?.code ?? ""}`);
  return read?.value;
}
