import type { ribbon as en } from "../en/ribbon";

/** What a ribbon button says in Norwegian bokmål where there is no pane to say it. */
export const ribbon: Readonly<Record<keyof typeof en, string>> = {
  noPane:
    "Panelet kunne ikke åpnes. Lukk arbeidsboken, åpne den på nytt og prøv igjen. Ingenting er skrevet.",
};
