/**
 * A cell as read. It stays what it is until someone decides otherwise: a blank is not zero.
 * @remarks
 * `upper` is the largest count that a suppression mark leaves open, where the mark says so. A number has a text where it stands as text
 * with leading zeros, as codes do: a message quotes what stands in the cell.
 */
export type Cell =
  | { readonly kind: "number"; readonly value: number; readonly text?: string }
  | { readonly kind: "nil" }
  | { readonly kind: "blank" }
  | { readonly kind: "suppressed"; readonly text: string; readonly upper?: number }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "yesNo"; readonly value: boolean }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly text: string };
