/** The ribbon's commands, by the names that the manifest gives them. */
export type RibbonCommand = "recalculateAndHighlight" | "clearHighlights" | "repairFormulas";

/** Name of the event by which the ribbon asks the pane on the same page; who carries it out prevents its default. */
export const ribbonRequestEvent = "fordela.ribbon";

/** What the event carries. */
export interface RibbonRequest {
  readonly command: RibbonCommand;
  /** To be called when it is done: whether the pane has something to say of it that must be seen. */
  readonly done: (mustBeSeen: boolean) => void;
}
