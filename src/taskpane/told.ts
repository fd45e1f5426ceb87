/** What a part of the pane did last, in words. */
export interface Told {
  readonly kind: "success" | "warning" | "error";
  readonly text: string;
}
