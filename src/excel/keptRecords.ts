import type { HeaderRecord } from "./renameHeaders";
import type { WriteRecord } from "./sheetSnapshot";

/** The number is that of the form: what another version of the product kept is not read. */
const key = "fordela.undo.1";

/** What can be taken back, and the marks of the runtimes that wrote it. */
export interface KeptRecords {
  readonly marks: readonly string[];
  /** The latest last; none where the window has no room for them. */
  readonly records: readonly (WriteRecord | HeaderRecord)[];
}

/**
 * What can be taken back, kept by the window for the page that follows when the pane is loaded anew; gone with the window.
 * @remarks Where there is no room for all, the oldest go first. Where the browser keeps nothing for us, nothing is kept.
 */
export const keptRecords = {
  read: (): KeptRecords | undefined => {
    try {
      return (JSON.parse(sessionStorage.getItem(key) ?? "null") ?? undefined) as KeptRecords | undefined;
    } catch {
      return undefined;
    }
  },
  keep: (kept: KeptRecords): void => {
    for (let first = 0; first <= kept.records.length; first++) {
      try {
        return sessionStorage.setItem(key, JSON.stringify({ ...kept, records: kept.records.slice(first) }));
      } catch {
        // No room: without the oldest there may be.
      }
    }
  },
  forget: (): void => {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  },
};
