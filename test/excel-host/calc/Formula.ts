import type { Area } from "../model";
import type { Scalar } from "./Operand";

/** A formula as a tree. */
export type Formula =
  | { readonly kind: "literal"; readonly value: Scalar }
  | { readonly kind: "omitted" }
  | {
      readonly kind: "reference";
      readonly sheet: string | null;
      readonly area: Area;
      readonly spilled: boolean;
    }
  | {
      readonly kind: "structured";
      readonly table: string | null;
      readonly items: readonly string[];
      readonly columns: readonly string[];
    }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly parameters: readonly Formula[] }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Formula }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Formula; readonly right: Formula }
  | { readonly kind: "array"; readonly rows: readonly (readonly Scalar[])[] };
