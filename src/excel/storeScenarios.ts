import { mergedScenarios, storedScenariosXml } from "../workbook";
import type { StoredScenarios } from "../workbook";
import { loadScenarios } from "./loadScenarios";
import type { KeptScenarios } from "./loadScenarios";

/** Saves that meet in one moment settle at the second look; more are somebody who saves without end. */
const looks = 3;

/**
 * Keeps the scenarios in the workbook, joined with what someone else has stored since: nothing of theirs is written over.
 * @param known   what the workbook held when we last read or wrote it
 * @param stored  what is to be kept
 * @returns what is kept now
 * @remarks
 * The part that is there is replaced, so that there is never more than one. Where nothing would change, nothing is written.
 * Looking and writing are two exchanges: what stands there is looked at again afterwards, and where someone wrote in between,
 * both are joined and written once more. Nobody's save is the last word by being a moment later.
 */
export async function storeScenarios(
  context: Excel.RequestContext,
  known: StoredScenarios | undefined,
  stored: StoredScenarios,
): Promise<StoredScenarios> {
  let there = await loadScenarios(context);
  let kept = stored;
  for (let look = 0; look < looks; look++) {
    kept = there.stored ? mergedScenarios(known, kept, there.stored).stored : kept;
    const xml = storedScenariosXml(kept);
    if (there.stored && xml === storedScenariosXml(there.stored) && there.parts.length === 1) break;
    await put(context, xml, there);
    there = await loadScenarios(context);
  }
  return kept;
}

async function put(
  context: Excel.RequestContext,
  xml: string,
  { parts: [first, ...others] }: KeptScenarios,
): Promise<void> {
  const { customXmlParts } = context.workbook;
  if (first !== undefined) customXmlParts.getItem(first).setXml(xml);
  else customXmlParts.add(xml);
  others.forEach((part) => customXmlParts.getItem(part).delete());
  await context.sync();
}
