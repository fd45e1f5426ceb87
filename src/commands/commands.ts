import { finishCommand } from "./finishCommand";
import { recalculateAndHighlight } from "./recalculateAndHighlight";
import { createExcelWorkbook } from "../excel";

// The ribbon's buttons, in the runtime that pane and functions share. Each ends its event, come what may.
void Office.onReady(() => {
  const workbook = createExcelWorkbook();
  Office.actions.associate("recalculateAndHighlight", (event: Office.AddinCommands.Event) => {
    void finishCommand(event, () => recalculateAndHighlight(workbook));
  });
  Office.actions.associate("clearHighlights", (event: Office.AddinCommands.Event) => {
    void finishCommand(event, () => workbook.clearHighlights());
  });
  Office.actions.associate("repairFormulas", (event: Office.AddinCommands.Event) => {
    void finishCommand(event, () => workbook.repairFormulas());
  });
});
