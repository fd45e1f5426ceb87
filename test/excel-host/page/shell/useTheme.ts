import { useEffect, useState, useSyncExternalStore } from "react";

export type ThemeChoice = "system" | "light" | "dark";

export interface Theme {
  readonly choice: ThemeChoice;
  readonly dark: boolean;
  readonly choose: (choice: ThemeChoice) => void;
}

const DARK = "(prefers-color-scheme: dark)";

/** Light or dark, as chosen or as the system has it; the document says which, so that styles and frame follow. */
export function useTheme(): Theme {
  const [choice, choose] = useState<ThemeChoice>("system");
  const systemDark = useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(DARK);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => window.matchMedia(DARK).matches,
  );
  const dark = choice === "system" ? systemDark : choice === "dark";
  useEffect(() => {
    document.documentElement.dataset["theme"] = dark ? "dark" : "light";
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);
  return { choice, dark, choose };
}
