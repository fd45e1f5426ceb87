import { useContext } from "react";
import { PaneContext } from "./paneContext";
import type { Pane } from "./paneContext";

/** The pane that a part stands in. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A part of the pane stands outside App.");
  return pane;
}
