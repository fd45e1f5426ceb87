import { useSyncExternalStore } from "react";

const wide = window.matchMedia("(min-width: 640px)");

function follow(changed: () => void): () => void {
  wide.addEventListener("change", changed);
  return () => {
    wide.removeEventListener("change", changed);
  };
}

/** Whether the pane has room for two columns. */
export function useIsWide(): boolean {
  return useSyncExternalStore(follow, () => wide.matches);
}
