import { pane as en } from "../../src/wording/en/pane";
import { pane as nb } from "../../src/wording/nb/pane";
import { pane as sv } from "../../src/wording/sv/pane";

/** The pane's texts by language, at once. */
export const textsIn = { en, nb, sv } as const;
