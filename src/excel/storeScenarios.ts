import { mergedScenarios, storedScenariosXml } from "../workbook";
import type { StoredScenarios } from "../workbook";
import { loadScenarios } from "./loadScenarios";

/**
 * Keeps the scenarios in the workbook, joined with what someone else has stored since: nothing of theirs is written over.
 * @param known   what the workbook held when we last read or wrote it
 * @param stored  what is to be kept
 * @returns what is kept now
 * @remarks The part that is there is replaced, so that there is never more than one. Where nothing would change, nothing is written.
 */
export async function storeScenarios(
  context: Excel.RequestContext,
  known: StoredScenarios | undefined,
  stored: StoredScenarios,
): Promise<StoredScenarios> {
  const { stored: theirs, parts } = await loadScenarios(context);
  const kept = theirs ? mergedScenarios(known, stored, theirs).stored : stored;
  const [first, ...others] = parts;
  const xml = storedScenariosXml(kept);
  if (theirs && xml === storedScenariosXml(theirs) && others.length === 0) return kept;
  const { customXmlParts } = context.workbook;
  if (first !== undefined) customXmlParts.getItem(first).setXml(xml);
  else customXmlParts.add(xml);
  others.forEach((part) => customXmlParts.getItem(part).delete());
  await context.sync();
  return kept;
}
