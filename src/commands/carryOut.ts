import { ribbonTexts } from "../wording";
import type { Language } from "../base";
import type { RibbonCommand } from "../workbook";
import { askPane } from "./askPane";

/**
 * A press of a ribbon button: the pane does the work, and is shown where something stopped it or has to be asked.
 * @param language  in which it is said that there is no pane
 * @remarks The pane lives on the same page and works while it is closed, so that table, scenario and undo are one. Never silent: where no pane answers, its place says so.
 */
export async function carryOut(
  command: RibbonCommand,
  language: Language,
  ask: typeof askPane = askPane,
): Promise<void> {
  const answer = await ask(command);
  if (answer === "quiet") return;
  if (answer === "absent") {
    const place = document.getElementById("root") ?? document.body;
    const text = document.createElement("p");
    text.setAttribute("role", "alert");
    text.textContent = ribbonTexts[language].noPane;
    place.prepend(text);
  }
  await Office.addin.showAsTaskpane();
}
