const key = "fordela.undo";

/** Whose writes can still be undone, remembered by the window for the page that follows; nothing where the browser keeps nothing for us. */
export const undoMark = {
  get: (): string | undefined => {
    try {
      return sessionStorage.getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  /** @param by  mark of the runtime; undefined where nothing is left to undo */
  set: (by: string | undefined): void => {
    try {
      if (by === undefined) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, by);
    } catch {
      // Then the loss goes unsaid after a reload, as before a first write.
    }
  },
};
