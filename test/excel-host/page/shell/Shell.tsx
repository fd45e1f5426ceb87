import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { fordelaPage } from "../session/fordelaPage";
import { PageSession } from "../session/PageSession";
import { type PageLanguage, wordsOf } from "../words/wordsOf";
import { Notices } from "./Notices";
import { PaneFrame } from "./PaneFrame";
import { Ribbon } from "./Ribbon";
import { Splitter } from "./Splitter";
import { StatusLine } from "./StatusLine";
import { TitleBar } from "./TitleBar";
import { useTheme } from "./useTheme";

const PANE_WIDTH = 350;

/** The window as Excel would frame it: title, ribbon, grid, the add-in's pane beside it, a status line. */
export function Shell(): React.JSX.Element {
  const gridElement = useRef<HTMLDivElement>(null);
  const frameElement = useRef<HTMLDivElement>(null);
  const [session, setSession] = useState<PageSession | null>(null);
  const [paneOpen, setPaneOpen] = useState(true);
  const [paneWidth, setPaneWidth] = useState(PANE_WIDTH);
  const theme = useTheme();
  const started = useRef(false);

  useEffect(() => {
    if (started.current || !gridElement.current || !frameElement.current) return;
    started.current = true;
    void PageSession.start(gridElement.current, frameElement.current, firstLanguage()).then((made) => {
      made.setDark(window.matchMedia("(prefers-color-scheme: dark)").matches);
      Object.assign(window, { fordelaPage: fordelaPage(made) });
      setSession(made);
      return openFirst(made);
    });
  }, []);
  useEffect(() => session?.setDark(theme.dark), [session, theme.dark]);

  const state = useSyncExternalStore(
    (listener) => session?.subscribe(listener) ?? (() => undefined),
    () => session?.state ?? null,
  );
  const language = state?.language ?? firstLanguage();
  const words = wordsOf(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <div className="window">
      <TitleBar
        words={words}
        language={language}
        bookName={state?.bookName ?? ""}
        theme={theme}
        onLanguage={(chosen) => void session?.setLanguage(chosen)}
      />
      <Ribbon words={words} session={session} paneOpen={paneOpen} onPane={setPaneOpen} />
      <main className="work">
        <section className="grid" aria-label={words.grid}>
          <div className="gridHost" ref={gridElement} />
          {state?.phase === "opening" || !state ? <p className="veil">{words.loading}</p> : null}
        </section>
        <Splitter words={words} width={paneWidth} hidden={!paneOpen} onWidth={setPaneWidth} />
        <PaneFrame
          words={words}
          open={paneOpen}
          width={paneWidth}
          onClose={() => setPaneOpen(false)}
          frame={frameElement}
        />
      </main>
      <StatusLine words={words} state={state} />
      <Notices words={words} notices={state?.notices ?? []} onDismiss={(id) => session?.dismiss(id)} />
    </div>
  );
}

/** A copy that the add-in opened comes with the address of its file; else the Swedish sample is opened. */
async function openFirst(session: PageSession): Promise<void> {
  const copy = new URLSearchParams(location.search).get("copy");
  if (!copy?.startsWith(`blob:${location.origin}/`)) return session.openSample("sweden");
  return session.openFile("Kopia.xlsx", await (await fetch(copy)).arrayBuffer());
}

function firstLanguage(): PageLanguage {
  const wanted = new URLSearchParams(location.search).get("language") ?? navigator.language;
  if (/^(nb|nn|no)\b/i.test(wanted)) return "nb";
  return /^en\b/i.test(wanted) && new URLSearchParams(location.search).has("language") ? "en" : "sv";
}
