import type { ribbon as en } from "../en/ribbon";

/** What a ribbon button says in Swedish where there is no pane to say it. */
export const ribbon: Readonly<Record<keyof typeof en, string>> = {
  noPane:
    "Panelen kunde inte öppnas. Stäng arbetsboken, öppna den på nytt och försök igen. Inget har skrivits.",
};
