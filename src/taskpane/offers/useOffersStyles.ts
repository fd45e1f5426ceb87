import { makeStaticStyles } from "@fluentui/react-components";
import { offersStyles } from "./offersStyles";

/** Puts the style sheet of the place for offers beside the pane's. */
export const useOffersStyles = makeStaticStyles(offersStyles);
