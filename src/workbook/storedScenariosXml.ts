import { storedForm } from "./storedForm";
import type { StoredScenarios } from "./workbookPort";

/** Namespace of the custom XML part that holds the scenarios. */
export const scenarioNamespace = "https://fordela.example/scenario/1";

/** Scenarios as the text of a custom XML part, in the form of this version. */
export function storedScenariosXml(stored: StoredScenarios): string {
  const text = JSON.stringify({ ...stored, version: storedForm })
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return `<scenarios xmlns="${scenarioNamespace}" version="${storedForm}">${text}</scenarios>`;
}
