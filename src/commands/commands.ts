import { carryOut } from "./carryOut";
import { finishCommand } from "./finishCommand";
import { languageOf } from "../wording";
import type { RibbonCommand } from "../workbook";

// The ribbon's buttons, in the runtime that pane and functions share. Each ends its event, come what may.
void Office.onReady(() => {
  const bind = (command: RibbonCommand): void =>
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
      void finishCommand(event, () => carryOut(command, languageOf(Office.context.displayLanguage)));
    });
  bind("recalculateAndHighlight");
  bind("clearHighlights");
  bind("repairFormulas");
});
