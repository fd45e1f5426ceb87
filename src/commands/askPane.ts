import { ribbonRequestEvent } from "../workbook";
import type { RibbonCommand, RibbonRequest } from "../workbook";

const STEP = 100; // ms between two askings while the pane is loading, reading or writing
const PATIENCE = 20_000; // ms

/**
 * Has the pane on the same page carry out a command, with its table, its scenario and its undo.
 * @param patience  how long it may take until a pane listens [ms]
 * @returns "seen" where the pane has something to say that must be seen, "absent" where none listens
 */
export function askPane(
  command: RibbonCommand,
  patience: number = PATIENCE,
): Promise<"quiet" | "seen" | "absent"> {
  return new Promise((resolve) => {
    const ask = (left: number): void => {
      const detail: RibbonRequest = { command, done: (mustBeSeen) => resolve(mustBeSeen ? "seen" : "quiet") };
      const event = new CustomEvent(ribbonRequestEvent, { detail, cancelable: true });
      if (!window.dispatchEvent(event)) return;
      if (left <= 0) resolve("absent");
      else setTimeout(() => ask(left - STEP), STEP);
    };
    ask(patience);
  });
}
