import { makeStaticStyles } from "@fluentui/react-components";
import { shareStyles } from "./shareStyles";

/** Puts the fourth place's style sheet beside the pane's own. */
export const useShareStyles = makeStaticStyles(shareStyles);
