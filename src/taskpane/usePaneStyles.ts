import { makeStaticStyles } from "@fluentui/react-components";
import { paneStyles } from "./paneStyles";

/** Puts the pane's style sheet beside Fluent's own, by the same way, so that one policy covers both. */
export const usePaneStyles = makeStaticStyles(paneStyles);
