/** Which input of a copy a cell is: a municipality's field, a field of a line of swaps, or who agreed and when. */
export type InputPlace =
  | { readonly kind: "row"; readonly code: string; readonly field: "agreed" | "capacity" | "comment" }
  | { readonly kind: "swap"; readonly line: number; readonly field: "from" | "to" | "persons" }
  | { readonly kind: "front"; readonly field: "agreedBy" | "date" };
