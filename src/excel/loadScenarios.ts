import { readStoredScenarios, scenarioNamespace, WorkbookRefusal } from "../workbook";
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
  if (parts.length === 1) return { stored: taken([text.value]), parts };
  const texts = ofOurs.items.map((part) => part.getXml());
  await context.sync();
  return { stored: taken(texts.map((xml) => xml.value)), parts };
}

/** The first that reads, and the next save leaves only one. */
function taken(texts: readonly string[]): StoredScenarios | undefined {
  const read = texts.map((xml) => readStoredScenarios(xml)).find((stored) => stored !== undefined);
  // Scenarios of a newer form must not be taken for none: the next save would replace them.
  if (read && !read.ok) {
    const code = read.issues[0]?.code ?? "";
    throw new WorkbookRefusal(code === "F820" ? "newerForm" : "damagedForm", code);
  }
  return read?.value;
}
