import type { Language } from "../base";
import type { pane } from "./en/pane";

/** A text of the pane, by what it is for. */
export type PaneText = keyof typeof pane;

/** The pane's texts in one language. */
export type PaneTexts = Readonly<Record<PaneText, string>>;

/** Fetches the pane's texts; only the language that is spoken is fetched, so that the pane is there sooner. */
export const paneTexts: Readonly<Record<Language, () => Promise<PaneTexts>>> = {
  en: async () => (await import(/* webpackChunkName: "words-en" */ "./en/pane")).pane,
  sv: async () => (await import(/* webpackChunkName: "words-sv" */ "./sv/pane")).pane,
  nb: async () => (await import(/* webpackChunkName: "words-nb" */ "./nb/pane")).pane,
};
