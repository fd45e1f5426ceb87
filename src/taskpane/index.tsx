import { createExcelWorkbook } from "../excel";
import { languageOf, paneTexts } from "../wording";
import type { PaneThemeName } from "./paneTheme";

const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");
const forcesColours = window.matchMedia("(forced-colors: active)");

/** Excel on the web tells no theme; the system's wish stands in. */
function themeNow(): PaneThemeName {
  // A contrast theme of the system's goes before Excel's own: it is chosen by those who need it.
  if (forcesColours.matches) return "highContrast";
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return (theme?.isDarkTheme ?? prefersDark.matches) ? "dark" : "light";
}

// Read after the functions, while Excel's library fetches its own parts and meets its host; named, so that the page asks for it in time.
const parts = Promise.all([
  import(/* webpackChunkName: "pane" */ "react-dom/client"),
  import(/* webpackChunkName: "pane" */ "./App"),
]);
// Most often Excel speaks the browser's language; where it does not, its words are fetched once that is known.
void paneTexts[languageOf(navigator.language)]().catch(() => undefined);

async function openPane(): Promise<void> {
  const language = languageOf(Office.context.displayLanguage);
  const [[{ createRoot }, { App }], texts] = await Promise.all([parts, paneTexts[language]()]);
  const place = document.getElementById("root");
  if (!place) throw new Error("The page has no element with the id root.");
  document.documentElement.lang = language;
  const root = createRoot(place);
  const port = createExcelWorkbook();
  const draw = (): void => {
    root.render(<App port={port} language={language} texts={texts} theme={themeNow()} />);
  };
  draw();
  prefersDark.addEventListener("change", draw);
  forcesColours.addEventListener("change", draw);
}

void Office.onReady(openPane);
