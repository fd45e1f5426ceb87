import { useEffect } from "react";

/**
 * Lets the Tab key reach what unfolds.
 * @remarks In Excel on the web office.js walks the Tab key itself, over elements it knows: a summary is passed over, and holds the key
 * for good once it has the focus, unless it says that it can be reached. It is told before office.js looks.
 */
export function useFoldsInReach(): void {
  useEffect(() => {
    const reach = ({ key }: KeyboardEvent): void => {
      if (key !== "Tab") return;
      for (const fold of document.querySelectorAll("summary:not([tabindex])"))
        fold.setAttribute("tabindex", "0");
    };
    window.addEventListener("keydown", reach, true);
    return () => window.removeEventListener("keydown", reach, true);
  }, []);
}
